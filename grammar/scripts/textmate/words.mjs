// Patterns of keywords, from the rows of the table.
import { B, HEAD_END, WORD_END, WORD_START } from './signs.mjs';
import { scopeOf } from './scopes.mjs';

/** The keyword table as patterns. */
export function wordPatterns(rows) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pick = (ids) => ids.map((id) => found(byId, id));
  const ofGroup = (group) => rows.filter((row) => row.group === group);
  return {
    rows: (...ids) => pick(ids),
    ofGroup,
    /** Any of these words, without a look at what stands around it. */
    any: (...ids) => alternatives(pick(ids)),
    /** These keywords at the head of a line, as a part with their scope. They share one scope. */
    head: (...ids) => [keyword(pick(ids)), HEAD_END],
    /** These keywords between other words of a line. */
    inline: (...ids) => [WORD_START, keyword(pick(ids)), WORD_END],
    /** A word of a closed list, such as a phase. */
    value: (group, but = []) => {
      const listed = ofGroup(group).filter(({ id }) => !but.includes(id));
      return [keyword(listed), WORD_END];
    },
  };
}

function found(byId, id) {
  const row = byId.get(id);
  if (!row) throw new Error(`no keyword ${id}`);
  return row;
}

function keyword(rows) {
  const scopes = new Set(rows.map(scopeOf));
  if (scopes.size !== 1) throw new Error(`${rows.map(({ id }) => id)} have several scopes`);
  return { re: alternatives(rows), name: [...scopes][0] };
}

/** All spellings, longest first, so that `else if` is tried before `else`. */
function alternatives(rows) {
  const spellings = rows.flatMap(({ en, zh, id }) => [en, wide(en), ...chinese(zh, id)]);
  const sorted = [...new Set(spellings)].toSorted((a, b) => b.length - a.length || order(a, b));
  return `(?:${sorted.map((spelling) => spelling.replaceAll(' ', `${B}+`)).join('|')})`;
}

function order(a, b) {
  return a < b ? -1 : 1;
}

/** 否则如果 may be written as two words, for it is read like `else if`. */
function chinese(zh, id) {
  return id === 'else-if' ? [zh, zh.replace('否则', '否则 ')] : [zh];
}

/** An English word as an input method types it in full-width mode: ａｇｅｎｔ. */
function wide(word) {
  return word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
