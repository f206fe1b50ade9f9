// Which scope each thing gets. They are scopes that the default themes of VS Code colour: moves and
// branches stand out from what is said, slots stand out inside it, and notes look unlike speech.

const BY_GROUP = {
  part: 'storage.type.part.parley',
  header: 'keyword.other.header.parley',
  body: 'keyword.other.statement.parley',
  branch: 'keyword.control.reply.parley',
  expect: 'keyword.other.expect.parley',
  inline: 'keyword.other.inline.parley',
  type: 'support.type.parley',
  class: 'storage.modifier.class.parley',
  phase: 'constant.language.phase.parley',
  channel: 'constant.language.channel.parley',
  who: 'constant.language.listener.parley',
  condition: 'keyword.operator.expression.parley',
  value: 'constant.language.value.parley',
};

const MODIFIER = 'storage.modifier.parley';
const CONDITIONAL = 'keyword.control.conditional.parley';
const ORDINAL = 'keyword.control.ordinal.parley';
const MOVE = 'keyword.control.move.parley';
const SPEAKER = 'keyword.other.speaker.parley';
const BY_ID = new Map([
  ['agent', SPEAKER],
  ['note', 'keyword.other.note.parley'],
  ['heard', SPEAKER],
  ['end', MOVE],
  ['return', MOVE],
  ['verify', 'keyword.control.verify.parley'],
  ['variant', 'keyword.control.variant.parley'],
  ...['if', 'else-if', 'else'].map((id) => [id, CONDITIONAL]),
  ...['first', 'second', 'third', 'then'].map((id) => [id, ORDINAL]),
  ...['captured', 'verified', 'incoming'].map((id) => [id, MODIFIER]),
]);

/** The scope of a keyword. */
export function scopeOf({ id, group }) {
  const scope = BY_ID.get(id) ?? BY_GROUP[group];
  if (!scope) throw new Error(`group ${group} has no scope`);
  return scope;
}

export const scopes = {
  move: MOVE,
  speech: 'string.unquoted.speech.parley',
  note: 'markup.italic.note.parley',
  wording: 'string.unquoted.wording.parley',
  pipe: 'keyword.operator.alternative.parley',
  slot: 'variable.other.slot.parley',
  step: 'entity.name.function.step.parley',
  target: 'entity.name.function.target.parley',
  script: 'entity.name.type.script.parley',
  outcome: 'entity.name.type.outcome.parley',
  objection: 'entity.name.type.objection.parley',
  rehearsal: 'entity.name.type.rehearsal.parley',
  listValue: 'variable.other.enummember.parley',
  evidence: 'variable.parameter.evidence.parley',
  imported: 'variable.other.readwrite.import.parley',
  setting: 'variable.other.constant.setting.parley',
  rule: 'variable.other.constant.rule.parley',
  variant: 'variable.other.constant.variant.parley',
  string: 'string.quoted.double.parley',
  number: 'constant.numeric.parley',
  percent: 'constant.numeric.percent.parley',
  date: 'constant.numeric.date.parley',
  time: 'constant.numeric.time.parley',
  duration: 'constant.numeric.duration.parley',
  unit: 'keyword.other.unit.parley',
  conditionWord: BY_GROUP.condition,
  comparison: 'keyword.operator.comparison.parley',
  assignment: 'keyword.operator.assignment.parley',
  range: 'keyword.operator.range.parley',
  listener: 'variable.language.listener.parley',
  colon: 'punctuation.separator.colon.parley',
  comma: 'punctuation.separator.comma.parley',
  bracket: 'punctuation.section.parens.parley',
  comment: 'comment.line.number-sign.parley',
  pin: 'entity.name.tag.pin.parley',
};
