// Rules that many lines share: comments, strings, numbers, pins, lists of names.
import { include, match } from './rule.mjs';
import { scopes } from './scopes.mjs';
import {
  AT,
  B,
  COLON,
  COMMA,
  DIGIT,
  HASH,
  PERCENT,
  PIPE,
  QUOTE,
  STRING,
  W,
  WORD,
  WORD_END,
  WORD_START,
} from './signs.mjs';

const COMMENT = `${HASH}.*`;
const FRACTION = `(?:[.．]${DIGIT}+)?`;
const DATE = `${DIGIT}{4}[-－]${DIGIT}{2}[-－]${DIGIT}{2}`;
const TIME = `${DIGIT}{1,2}${COLON}${DIGIT}{2}`;

export function commonRules(k) {
  return {
    // A line of its own, at any indentation; it never ends what stands above it.
    'comment-line': match([`^${B}*`, { re: COMMENT, name: scopes.comment }]),
    comment: match([`(?<=${B})`, { re: COMMENT, name: scopes.comment }]),
    string: {
      name: scopes.string,
      match: STRING,
      captures: {
        0: { patterns: [{ match: QUOTE, name: 'punctuation.definition.string.parley' }] },
      },
    },
    comma: match([{ re: COMMA, name: scopes.comma }]),
    colon: match([{ re: COLON, name: scopes.colon }]),
    pin: match([WORD_START, { re: `${AT}${W}+`, name: scopes.pin }]),
    date: match([WORD_START, { re: DATE, name: scopes.date }, `(?!${W})`]),
    time: match([{ re: TIME, name: scopes.time }]),
    ...names(),
    ...values(k),
  };
}

/** Lists of names, by what they name. */
function names() {
  return {
    'slot-names': list(scopes.slot),
    'step-names': list(scopes.target),
    'setting-words': list(scopes.setting),
    'evidence-names': list(scopes.evidence),
  };
}

function list(name) {
  return { patterns: [include('comment'), include('comma'), match([{ re: WORD, name }])] };
}

/** Values of slots: numbers and money, percents, dates, times, `today`, words of a list. */
function values(k) {
  const money = `[¥￥$＄£￡€]?[-－]?${DIGIT}+${FRACTION}万?`;
  const units = '元|块钱|块|yuan|RMB|CNY|USD|GBP';
  return {
    value: {
      patterns: [
        include('string'),
        include('date'),
        include('time'),
        match([{ re: `${DIGIT}+${FRACTION}${PERCENT}`, name: scopes.percent }]),
        match([
          { re: money, name: scopes.number },
          { group: [{ re: units, name: scopes.unit }], times: '?' },
        ]),
        match([...k.inline('today', 'yes', 'no')]),
        match([{ re: WORD, name: scopes.listValue }]),
      ],
    },
    'list-value': match([
      { re: PIPE, name: scopes.pipe },
      `${B}*`,
      { group: [{ re: `${STRING}|${WORD}`, patterns: [include('value')] }], times: '?' },
      WORD_END,
    ]),
  };
}
