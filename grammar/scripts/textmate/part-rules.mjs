// The parts of a file, with the lines that belong in each.
import { compose, include, line, match } from './rule.mjs';
import { scopes } from './scopes.mjs';
import { name } from './line-rules.mjs';
import { B, HASH, PIPE, STRING, WORD, WORD_END } from './signs.mjs';

const INDENT = `^${B}+`;
/** A part goes on over indented lines, blank ones, and comments at the margin. */
const PART_GOES_ON = `^(?=${B}|${HASH}|$)`;

export function partRules(k) {
  const phase = match([
    ...k.inline('phase'),
    { group: [`${B}+`, ...k.value('phase')], times: '?' },
  ]);
  return {
    ...declarations(k),
    body: {
      patterns: ['say', 'note', 'reply', 'branch', 'move-line', 'statement', 'allow'].map(include),
    },
    parts: {
      patterns: [
        part(k, 'script', [name(scopes.script)], [], [include('header-line')]),
        part(k, 'slots', [], [], [include('slot-line')]),
        part(k, 'outcomes', [], [], [include('outcome-line')]),
        part(k, 'step', [name(scopes.step)], [phase], [include('body')]),
        part(
          k,
          'objection',
          [name(scopes.objection)],
          [],
          [include('heard'), include('scope-line'), include('body')],
        ),
        part(k, 'rehearsal', [name(scopes.rehearsal)], [], [include('rehearsal-line')]),
      ],
    },
  };
}

/** A part: its own line, then its lines until one stands at the margin again. */
function part(k, id, named, inHead, patterns) {
  const rest = {
    re: '.*',
    patterns: [...inHead, include('string'), include('colon'), include('comment')],
  };
  const { pattern, captures } = compose(['^', ...k.head(id), ...named, rest, '$']);
  return {
    name: `meta.part.${id}.parley`,
    begin: pattern,
    beginCaptures: captures,
    while: PART_GOES_ON,
    // The last one is for a line whose first word is misspelt.
    patterns: [include('comment-line'), ...patterns, include('comment')],
  };
}

function declarations(k) {
  const only = { group: [...k.value('type'), `(?!${B}*${PIPE})`] };
  const item = { re: `${STRING}|${WORD}`, patterns: [include('value')] };
  // A lone word that is no type is a mistake, and stays without a colour.
  const list = { group: [`(?=${STRING}|${WORD}${B}*${PIPE})`, item] };
  const kind = { group: [`${B}+`, { group: [only, '|', list] }], times: '?' };
  const slot = { re: WORD, name: `meta.definition.variable.parley ${scopes.slot}` };
  const requires = {
    begin: k
      .inline('requires')
      .map((found) => found.re ?? found)
      .join(''),
    beginCaptures: { 0: { name: k.inline('requires')[1].name } },
    end: '$',
    patterns: [include('slot-names')],
  };
  return {
    'slot-line': line(
      'slot',
      [INDENT, slot, kind],
      [
        include('comment'),
        include('list-value'),
        match(k.inline('captured')),
        match([`(?<=${B})`, ...k.value('class')]),
      ],
    ),
    'outcome-line': line(
      'outcome',
      [INDENT, { re: WORD, name: scopes.outcome }, WORD_END],
      [include('comment'), include('string'), requires],
    ),
  };
}
