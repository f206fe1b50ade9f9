// Conditions. The language matches the names it knows longest first and needs no spaces in Chinese; a
// TextMate grammar knows no names, so in running Chinese it cuts at the words of conditions instead.
import { include, match } from './rule.mjs';
import { scopes } from './scopes.mjs';
import {
  ARROW,
  B,
  COLON,
  DIGIT,
  OPERATOR,
  PIPE,
  STRING,
  W,
  WORD_END,
  WORD_START,
} from './signs.mjs';

const WORD_BREAK = `${ARROW}|[!！][=＝]`;
const WHO = ['who-customer', 'representative', 'who-third-party', 'machine', 'unknown'];

export function conditionRules(k) {
  const p = phrases(k);
  return {
    condition: {
      patterns: [
        include('string'),
        ...people(k, p),
        wholeName(p),
        match([
          { re: OPERATOR, name: scopes.comparison },
          `${B}*`,
          { group: [p.value], times: '?' },
        ]),
        ...tests(p),
        match([p.joint]),
        match([{ re: '[(（)）]', name: scopes.bracket }]),
        match([{ re: `(?:(?!${WORD_BREAK}|${p.cuts})${W})+`, name: scopes.slot }]),
      ],
    },
  };
}

/** The words of conditions: the English ones stand alone, the Chinese ones may touch their neighbours. */
function phrases(k) {
  const zh = Object.fromEntries(
    k.rows('is', 'known', 'not', 'and', 'or', 'verified').map((row) => [row.id, row.zh]),
  );
  const scoped = (id, chinese = zh[id], ids = [id]) => ({
    re: `${WORD_START}${k.any(...ids)}${WORD_END}|${chinese}`,
    name: scopes.conditionWord,
  });
  const stops = `${zh.and}|${zh.or}`;
  const is = scoped('is', `不?${zh.is}`);
  const not = scoped('not');
  const value = `${STRING}|${DIGIT}{1,2}${COLON}${DIGIT}{2}|(?:(?!${WORD_BREAK}|${stops})${W})+`;
  return {
    zh,
    words: k.any('is', 'not', 'and', 'or'),
    stops,
    cuts: `不?${zh.is}|${zh.known}|${zh.verified}|${stops}`,
    is,
    not,
    known: scoped('known'),
    verified: scoped('verified'),
    joint: scoped('and', `${stops}|${zh.not}`, ['and', 'or', 'not']),
    value: { re: value, patterns: [include('value')] },
  };
}

/** `customer is verified`, 客户已核实; `listener is machine`, 接听人是机器. */
function people(k, p) {
  const maybeNot = { group: [`${B}*`, p.not], times: '?' };
  const is = [`${B}*`, p.is, maybeNot];
  const named = (...ids) => ({ re: k.any(...ids), name: scopes.listener });
  return [
    match([named('who-customer'), { group: is, times: '?' }, `${B}*`, p.verified]),
    match([
      named('listener'),
      ...is,
      `${B}*`,
      { re: k.any(...WHO), name: 'constant.language.listener.parley' },
    ]),
  ];
}

/**
 * A name that stands alone before a sign or a word of conditions is taken whole, whatever is in it:
 * 是否同意 = 是.
 */
function wholeName({ zh, stops, is, known, words }) {
  const begins = `(?:${WORD_START}|(?<=${stops}|${zh.not}))(?!${zh.not}|不?${words}${WORD_END})`;
  const name = { re: `(?:(?!${WORD_BREAK}|${stops})${W})+`, name: scopes.slot };
  return match([begins, name, `(?=${B}*${OPERATOR}|${B}+(?:${is.re}|${known.re}))`]);
}

/** `is known`, `known`, `is A | B`. */
function tests({ is, not, known, value }) {
  const maybeNot = { group: [`${B}*`, not], times: '?' };
  return [
    match([is, maybeNot, `${B}*`, known]),
    match([known]),
    match([is, maybeNot, { group: [`${B}*`, value], times: '?' }]),
    match([
      { re: PIPE, name: scopes.pipe },
      { group: [`${B}*`, value], times: '?' },
    ]),
  ];
}
