// Made from the grammars by `npm run generate`. Do not edit.
import type { LookaheadTable } from '../parser/lookahead-table.ts';

export const scriptLookahead: LookaheadTable = {
  say: [
    {"key":768,"isAlternation":false,"first":[[10]]},
    {"key":512,"isAlternation":false,"first":[[9]]},
  ],
  note: [
    {"key":768,"isAlternation":false,"first":[[10]]},
    {"key":512,"isAlternation":false,"first":[[9]]},
  ],
  pause: [],
  move: [
    {"key":256,"isAlternation":true,"first":[[8],[35],[36]]},
    {"key":258,"isAlternation":true,"first":[[3],[35],[36]]},
  ],
  end: [],
  return: [],
  listener: [],
  capture: [],
  names: [
    {"key":768,"isAlternation":false,"first":[[6]]},
  ],
  set: [
    {"key":256,"isAlternation":true,"first":[[3],[4]]},
  ],
  allow: [],
  heard: [
    {"key":768,"isAlternation":false,"first":[[11]]},
  ],
  scope: [
    {"key":256,"isAlternation":true,"first":[[50],[51]]},
  ],
  block: [
    {"key":768,"isAlternation":false,"first":[[8,14,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,68]]},
  ],
  line: [
    {"key":256,"isAlternation":true,"first":[[31],[8,35,36],[32],[38],[39],[33],[37],[48],[52,53,54,55,56],[43,44,45,46],[40,41,42],[34],[57,58],[47],[49],[50,51],[14],[24,25,26,27,28,29,30,59,60,61,68]]},
    {"key":512,"isAlternation":false,"first":[[1]]},
  ],
  reply: [
    {"key":256,"isAlternation":true,"first":[[52],[53],[54],[55],[56]]},
    {"key":768,"isAlternation":false,"first":[[11]]},
    {"key":512,"isAlternation":false,"first":[[8,35,36]]},
    {"key":514,"isAlternation":false,"first":[[9]]},
  ],
  verify: [
    {"key":256,"isAlternation":true,"first":[[57],[58],[3]]},
  ],
  result: [
    {"key":256,"isAlternation":true,"first":[[57],[58]]},
    {"key":512,"isAlternation":false,"first":[[8,35,36]]},
  ],
  ifLine: [
    {"key":256,"isAlternation":true,"first":[[40],[41],[42]]},
    {"key":512,"isAlternation":false,"first":[[12]]},
  ],
  ordinal: [
    {"key":256,"isAlternation":true,"first":[[43],[44],[45],[46]]},
    {"key":512,"isAlternation":false,"first":[[8,35,36]]},
  ],
  variant: [
    {"key":512,"isAlternation":false,"first":[[3]]},
  ],
  unknownLine: [],
  foreign: [
    {"key":256,"isAlternation":true,"first":[[24],[25],[26],[27],[28],[29],[30],[59],[60],[61],[68]]},
  ],
  script: [
    {"key":512,"isAlternation":false,"first":[[1]]},
    {"key":768,"isAlternation":false,"first":[[8,14,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,68]]},
    {"key":256,"isAlternation":true,"first":[[24,25,26,27,28,29,30,37,48,56,68],[8,14,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,68]]},
  ],
  scriptHead: [
    {"key":512,"isAlternation":false,"first":[[4]]},
  ],
  headerLine: [
    {"key":256,"isAlternation":true,"first":[[24,25,27],[26],[28],[29],[30,68],[56],[37],[48]]},
  ],
  headerWords: [
    {"key":256,"isAlternation":true,"first":[[24],[25],[27]]},
    {"key":768,"isAlternation":false,"first":[[3,6]]},
    {"key":512,"isAlternation":false,"first":[[6]]},
  ],
  channel: [
    {"key":512,"isAlternation":false,"first":[[67]]},
  ],
  hours: [],
  start: [],
  headerOtherwise: [],
  headerListener: [
    {"key":512,"isAlternation":false,"first":[[66]]},
  ],
  use: [
    {"key":256,"isAlternation":true,"first":[[30],[68]]},
    {"key":512,"isAlternation":false,"first":[[3]]},
    {"key":514,"isAlternation":false,"first":[[68]]},
    {"key":515,"isAlternation":false,"first":[[3]]},
    {"key":516,"isAlternation":false,"first":[[3]]},
    {"key":768,"isAlternation":false,"first":[[50,51]]},
    {"key":258,"isAlternation":true,"first":[[50],[51]]},
  ],
  useLine: [],
  slots: [
    {"key":512,"isAlternation":false,"first":[[1]]},
    {"key":768,"isAlternation":false,"first":[[3]]},
  ],
  slotLine: [],
  slot: [
    {"key":768,"isAlternation":false,"first":[[5]]},
    {"key":512,"isAlternation":false,"first":[[3]]},
    {"key":514,"isAlternation":false,"first":[[63]]},
  ],
  slotValue: [
    {"key":256,"isAlternation":true,"first":[[3],[4]]},
  ],
  outcomes: [
    {"key":512,"isAlternation":false,"first":[[1]]},
    {"key":768,"isAlternation":false,"first":[[3]]},
  ],
  outcomeLine: [],
  outcome: [
    {"key":512,"isAlternation":false,"first":[[4]]},
    {"key":514,"isAlternation":false,"first":[[64]]},
  ],
  rehearsal: [
    {"key":512,"isAlternation":false,"first":[[1]]},
    {"key":768,"isAlternation":false,"first":[[8,14,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,68]]},
    {"key":256,"isAlternation":true,"first":[[59,60,61],[8,14,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,68]]},
  ],
  rehearsalHead: [
    {"key":512,"isAlternation":false,"first":[[4]]},
  ],
  expectLine: [
    {"key":256,"isAlternation":true,"first":[[59,60],[61]]},
  ],
  expectation: [
    {"key":256,"isAlternation":true,"first":[[59],[60]]},
  ],
  reaches: [
    {"key":256,"isAlternation":true,"first":[[35],[3]]},
  ],
  file: [
    {"key":768,"isAlternation":false,"first":[[8,14,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,68]]},
  ],
  part: [
    {"key":256,"isAlternation":true,"first":[[21],[22],[18],[19],[20],[23],[30,68],[8,14,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,68]]},
  ],
  step: [
    {"key":512,"isAlternation":false,"first":[[1]]},
  ],
  stepHead: [
    {"key":512,"isAlternation":false,"first":[[4]]},
    {"key":514,"isAlternation":false,"first":[[62]]},
  ],
  objection: [
    {"key":512,"isAlternation":false,"first":[[1]]},
  ],
  objectionHead: [
    {"key":512,"isAlternation":false,"first":[[4]]},
  ],
  strayLine: [],
};

export const conditionLookahead: LookaheadTable = {
  condition: [
    {"key":768,"isAlternation":false,"first":[[108]]},
  ],
  conjunction: [
    {"key":768,"isAlternation":false,"first":[[107]]},
  ],
  negation: [
    {"key":256,"isAlternation":true,"first":[[106],[3,16,37,99]]},
  ],
  primary: [
    {"key":256,"isAlternation":true,"first":[[16],[99],[37],[3]]},
  ],
  verified: [
    {"key":512,"isAlternation":false,"first":[[104]]},
    {"key":514,"isAlternation":false,"first":[[106]]},
  ],
  listenerIs: [
    {"key":512,"isAlternation":false,"first":[[106]]},
    {"key":256,"isAlternation":true,"first":[[99],[100],[101],[102],[103]]},
  ],
  aboutSlot: [
    {"key":256,"isAlternation":true,"first":[[15],[105],[104]]},
    {"key":512,"isAlternation":false,"first":[[106]]},
    {"key":258,"isAlternation":true,"first":[[105],[3,4,99,100,101,102,103,104,109]]},
    {"key":768,"isAlternation":false,"first":[[5]]},
  ],
  value: [
    {"key":256,"isAlternation":true,"first":[[3],[4],[109],[104],[99],[100],[101],[102],[103]]},
  ],
};
