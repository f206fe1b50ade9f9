// `agent:` and `note:` with all of their text, and the wordings of replies and of `heard:`.
import { include, lines, match } from './rule.mjs';
import { scopes } from './scopes.mjs';
import {
  ARROW,
  AT,
  B,
  CLOSE_BRACE,
  COLON,
  HASH,
  OPEN_BRACE,
  PIPE,
  SLOT_NAME,
  SOLID,
  W,
  WORD,
} from './signs.mjs';

/** A blank line or a comment that is no deeper: the text above goes on behind it. */
const BETWEEN = `(?=${B}*(?:${HASH}|$))`;
/** Every deeper line is more of the text, whatever it opens with, `#` included. */
const SPEECH_GOES_ON = String.raw`^(?:\1${B}+(?=${SOLID})|${BETWEEN})`;
/** Wordings go on in a deeper line that opens with the sign between them. */
const WORDINGS_GO_ON = String.raw`^(?:\1${B}+(?=${PIPE})|${BETWEEN})`;
const INDENT = { re: `${B}+` };
const NO_COLON_YET = { group: [`${B}*`, { re: COLON, name: scopes.colon }], times: '?' };

export function speechRules(k) {
  return {
    say: spoken(k.head('agent'), 'say', scopes.speech),
    note: spoken(k.head('note'), 'note', scopes.note),
    slot: match(
      [
        { re: OPEN_BRACE, name: 'punctuation.definition.template-expression.begin.parley' },
        `${B}*`,
        { re: SLOT_NAME, name: scopes.slot },
        `${B}*`,
        { re: CLOSE_BRACE, name: 'punctuation.definition.template-expression.end.parley' },
      ],
      'meta.template.expression.parley',
    ),
    brace: match([{ re: `${OPEN_BRACE}|${CLOSE_BRACE}`, name: 'invalid.illegal.brace.parley' }]),
    reply: heard(k.head('customer', 'third-party'), 'reply', [include('reply-rest')]),
    heard: heard(k.head('heard'), 'heard', [include('wordings')]),
    ...replyRest(k),
  };
}

/** A line of speech or guidance: its text, a pin at its end, and the deeper lines. */
function spoken(head, name, scope) {
  const inside = [include('slot'), include('brace')];
  const first = [
    '^',
    INDENT,
    ...head,
    NO_COLON_YET,
    // Atomic, so that no blank is given back: a pin needs two of them between itself and the text.
    `(?>${B}*)`,
    { re: '.*?', name: scope, patterns: inside },
    { group: [`${B}{2,}`, { re: `${AT}${W}+`, name: scopes.pin }], times: '?' },
    `${B}*$`,
  ];
  // After `while` has taken the indentation of a deeper line, ^ matches on lines that are not deeper only.
  return lines(name, first, SPEECH_GOES_ON, [
    include('comment-line'),
    { name: scope, begin: `(?=${SOLID})`, end: '$', patterns: inside },
  ]);
}

/** A line of wordings, and the deeper ones that open with `|`. */
function heard(head, name, patterns) {
  const first = ['^', INDENT, ...head, NO_COLON_YET, { re: '.*', patterns }, '$'];
  return lines(name, first, WORDINGS_GO_ON, [include('comment-line'), ...patterns]);
}

/** What stands behind `customer:`: wordings up to the last arrow, which is the move; or a pin. */
function replyRest(k) {
  const wordings = { re: '.*', patterns: [include('wordings')] };
  const tail = { re: '.*', patterns: [include('pin'), include('comment')] };
  return {
    'reply-rest': {
      patterns: [
        match([wordings, ...moveParts(k), tail, '$']),
        match([
          { ...wordings, re: '.*?' },
          `${B}{2,}`,
          { re: `${AT}${W}+`, name: scopes.pin },
          `${B}*$`,
        ]),
        include('wordings'),
      ],
    },
    wordings: {
      patterns: [
        match([{ re: PIPE, name: scopes.pipe }]),
        match([
          {
            re: String.raw`(?!${B})[^|｜\n](?:(?!${B}*(?:${PIPE}|$))[^|｜\n])*`,
            name: scopes.wording,
          },
        ]),
      ],
    },
  };
}

/** An arrow and where it leads. */
export function moveParts(k) {
  const [end, endOfEnd] = k.head('end');
  const [back, endOfBack] = k.head('return');
  const outcome = { group: [`${B}*`, { re: WORD, name: scopes.outcome }], times: '?' };
  const step = { re: WORD, name: scopes.target };
  const where = { group: [end, endOfEnd, outcome, '|', back, endOfBack, '|', step], times: '?' };
  return [{ re: ARROW, name: scopes.move }, `${B}*`, where];
}
