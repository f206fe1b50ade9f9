// The lines of a body that stand on one line, those of a rehearsal, and the branches with their moves.
import { include, line, match } from './rule.mjs';
import { scopes } from './scopes.mjs';
import { moveParts } from './speech-rules.mjs';
import { ARROW, B, DIGIT, PERCENT, WORD, WORD_START } from './signs.mjs';

const INDENT = `^${B}+`;
const GAP = `${B}+`;

export function lineRules(k) {
  return {
    ...moves(k),
    ...branches(k),
    ...statements(k),
    ...rehearsalLines(k),
    allow: line(
      'allow',
      [INDENT, ...k.head('allow'), name(scopes.rule)],
      [match(k.inline('because', 'until')), include('string'), include('date'), include('comment')],
    ),
    'scope-line': line('scope', [INDENT, ...k.head('in', 'except')], [include('step-names')]),
  };
}

/** A name behind a keyword; it is a name whatever it is spelt like. */
export function name(scope) {
  return { group: [GAP, { re: WORD, name: scope }], times: '?' };
}

function moves(k) {
  const [end, endOfEnd] = k.head('end');
  const [back, endOfBack] = k.head('return');
  const outcome = { group: [`${B}*`, { re: WORD, name: scopes.outcome }], times: '?' };
  return {
    'arrow-move': match(moveParts(k)),
    'word-move': match([WORD_START, { group: [end, endOfEnd, outcome, '|', back, endOfBack] }]),
    'move-line': line(
      'move',
      [INDENT, `(?=${ARROW}|${WORD_START}${k.any('end', 'return')}${endOfEnd})`],
      [include('moves')],
    ),
    moves: {
      patterns: [include('arrow-move'), include('word-move'), include('pin'), include('comment')],
    },
  };
}

function branches(k) {
  const rest = [include('colon'), include('moves')];
  const listed = (...ids) => line('branch', [INDENT, ...k.head(...ids)], rest);
  const percent = { re: `${DIGIT}{1,3}${PERCENT}`, name: scopes.percent };
  return {
    branch: {
      patterns: [
        listed('voicemail', 'silence', 'otherwise', 'passed', 'failed'),
        listed('first', 'second', 'third', 'then'),
        line(
          'if',
          [INDENT, ...k.head('if', 'else-if')],
          [include('comment'), include('condition')],
        ),
        line('else', [INDENT, ...k.head('else')], [include('colon'), include('comment')]),
        line(
          'variant',
          [INDENT, ...k.head('variant'), name(scopes.variant)],
          [match([percent]), include('comment')],
        ),
        line(
          'verify',
          [INDENT, ...k.head('verify'), { group: [GAP, ...person(k)], times: '?' }],
          [match(k.inline('by')), include('evidence-names')],
        ),
      ],
    },
  };
}

/** Who can be verified. */
function person(k) {
  return k.value('who', ['who-third-party', 'machine', 'unknown']);
}

function statements(k) {
  const duration = [
    { re: `${DIGIT}+(?:[.．]${DIGIT}+)?`, name: scopes.duration },
    { group: [`${B}*`, { re: '秒|seconds?|[sｓ]', name: scopes.unit }], times: '?' },
  ];
  const value = [
    { re: '[=＝]', name: scopes.assignment },
    `${B}*`,
    { re: '.*', patterns: [include('comment'), include('value')] },
  ];
  return {
    listener: line(
      'listener',
      [INDENT, ...k.head('listener'), { group: [GAP, ...k.value('who')], times: '?' }],
      [match(k.inline('verified')), include('comment')],
    ),
    set: line(
      'set',
      [INDENT, ...k.head('set'), name(scopes.slot)],
      [match(value), include('comment')],
    ),
    statement: {
      patterns: [
        line('pause', [INDENT, ...k.head('pause')], [match(duration), include('comment')]),
        line('capture', [INDENT, ...k.head('capture')], [include('slot-names')]),
        include('set'),
        include('listener'),
      ],
    },
  };
}

function rehearsalLines(k) {
  const opens = (...ids) => [INDENT, ...k.head(...ids)];
  const end = [include('comment')];
  const result = { group: [GAP, ...k.inline('passed', 'failed')], times: '?' };
  const said = [include('string'), ...end];
  const bare = [include('colon'), ...end];
  return {
    'rehearsal-line': {
      patterns: [
        line('expectation', opens('says', 'notes'), said),
        line('reaches', [...opens('reaches'), place(k)], end),
        line('verify', [...opens('verify'), result], end),
        line('variant', [...opens('variant'), name(scopes.variant)], end),
        include('set'),
        include('reply'),
        line('branch', opens('voicemail', 'silence', 'otherwise'), bare),
      ],
    },
  };
}

/** Where a rehearsal has to get: a step, or the end with an outcome. */
function place(k) {
  const outcome = [...k.head('end'), name(scopes.outcome)];
  const step = { re: WORD, name: scopes.target };
  return { group: [GAP, { group: [...outcome, '|', step] }], times: '?' };
}
