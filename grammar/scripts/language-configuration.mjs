// Makes grammar/language-configuration.json: what an editor does while a script is being typed.
//
// There are no indentationRules on purpose: where indentation is the structure, "reindent lines" could only
// guess. What helps is a step to the right after a line that opens a block, and one to the left after a move.

const ARROW = '(?:[-－][>＞]|→)';
const COLON = '\\s*[:：]';
const OPTIONAL_COLON = `(?:${COLON})?`;
const REST = '(?=[\\s:：]|$)';
const LINE_END = '\\s*(?:[#＃].*)?$';

/** The text of the language configuration. */
export function languageConfiguration(rows) {
  const configuration = {
    comments: { lineComment: '#' },
    ...pairs(),
    wordPattern: {
      pattern: '[\\p{L}\\p{M}\\p{N}_]+(?:[.-][\\p{L}\\p{M}\\p{N}_]+)*',
      flags: 'u',
    },
    folding: { offSide: true },
    onEnterRules: enterRules(rows),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

function pairs() {
  const brackets = ['{}', '｛｝', '()', '（）'].map((pair) => [...pair]);
  const quotes = [
    ['"', '"'],
    ['“', '”'],
  ];
  return {
    brackets,
    autoClosingPairs: [
      // Slots stand in speech, which is a string to the editor: braces close there, too.
      ...brackets.map(([open, close]) => ({ open, close })),
      ...quotes.map(([open, close]) => ({ open, close, notIn: ['string', 'comment'] })),
    ],
    // Slots stand right before Chinese punctuation.
    autoCloseBefore: ' \n\t;:.,=|}])>"；：。，、！？｜｝）》”',
    surroundingPairs: [...brackets, ...quotes, ['‘', '’'], ['《', '》']],
  };
}

/** What the next line's indentation is after Enter. The first rule that fits wins. */
function enterRules(rows) {
  const any = (...ids) => `(?:${ids.flatMap((id) => spellings(rows, id)).join('|')})`;
  const reply = `${any('customer', 'third-party')}${COLON}(?!.*${ARROW}).*$`;
  const bare = `${any('voicemail', 'silence', 'otherwise')}${OPTIONAL_COLON}${LINE_END}`;
  const part = any('script', 'slots', 'outcomes', 'step', 'objection', 'rehearsal');
  const opener = any('if', 'else-if', 'else', 'variant');
  const alone = any('first', 'second', 'third', 'then', 'passed', 'failed');
  const results = `${any('verify')}\\s+${any('passed', 'failed')}`;
  const verify = `(?!${results})${any('verify')}`;
  const rehearsed = `(?:${any('rehearsal', 'says', 'notes', 'reaches', 'set')}${REST}|${results}|${reply}|${bare})`;
  return [
    // In a rehearsal a reply has nothing below it.
    rule(`(?:${reply}|${bare})`, 'none', { previousLineText: `^\\s*${rehearsed}` }),
    rule(`${part}${REST}.*$`, 'indent', {}, '^'),
    rule(`(?:${opener}|${verify})${REST}.*$`, 'indent'),
    rule(`(?:${reply}|${bare})`, 'indent'),
    rule(`${alone}${OPTIONAL_COLON}${LINE_END}`, 'indent'),
    // A move is the last line of its block.
    rule(`(?:${ARROW}|${any('end')}\\s|${any('return')}${LINE_END}).*$`, 'outdent'),
  ];
}

function rule(pattern, indent, more = {}, start = '^\\s+') {
  return { beforeText: `${start}${pattern}`, ...more, action: { indent } };
}

function spellings(rows, id) {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no keyword ${id}`);
  return [row.en.replaceAll(' ', '\\s+'), row.zh];
}
