import {
  walkBlock,
  type Block,
  type Condition,
  type IfBranch,
  type Move,
  type Objection,
  type Outcome,
  type Speech,
  type Step,
} from '@parley/language';

/** The names that a declaration needs, by kind. */
export interface References {
  readonly steps: Set<string>;
  readonly slots: Set<string>;
  readonly outcomes: Set<string>;
  /** The branches with conditions. */
  readonly conditions: IfBranch[];
}

/** What a step or an objection names in its body. */
export function referencesOf(node: Step | Objection): References {
  const found: References = {
    steps: new Set(),
    slots: new Set(),
    outcomes: new Set(),
    conditions: [],
  };
  addBlock(node.body, found);
  return found;
}

/** The slots that an outcome requires. */
export function outcomeReferences(node: Outcome): readonly string[] {
  return node.requires.map(({ text }) => text);
}

function addBlock(block: Block, found: References): void {
  walkBlock(block, (statement) => {
    switch (statement.kind) {
      case 'say':
      case 'note':
        addSpeech(statement.speech, found);
        break;
      case 'goto':
      case 'end':
        addMove(statement, found);
        break;
      case 'capture':
        for (const { text } of statement.slots) found.slots.add(text);
        break;
      case 'set':
        if (statement.slot) found.slots.add(statement.slot.text);
        break;
      case 'choice':
      case 'verify':
      case 'times':
        for (const item of statement.items) {
          if ('move' in item && item.move) addMove(item.move, found);
          if (item.kind === 'note') addSpeech(item.speech, found);
        }
        break;
      case 'if':
        for (const branch of statement.branches) {
          found.conditions.push(branch);
          if (branch.condition) addCondition(branch.condition, found);
        }
        break;
      default:
    }
  });
}

function addMove(move: Move, found: References): void {
  if (move.kind === 'goto' && move.target) found.steps.add(move.target.text);
  if (move.kind === 'end' && move.outcome) found.outcomes.add(move.outcome.text);
}

function addSpeech(speech: Speech, found: References): void {
  for (const part of speech.parts) if (part.kind === 'slot-use') found.slots.add(part.name);
}

/** Adds the slots that a condition names. */
export function addCondition(condition: Condition, found: References): void {
  switch (condition.kind) {
    case 'and':
    case 'or':
      for (const operand of condition.operands) addCondition(operand, found);
      break;
    case 'not':
      addCondition(condition.operand, found);
      break;
    case 'compare':
    case 'is-one-of':
    case 'is-known':
      found.slots.add(condition.slot.text);
      break;
    default:
  }
}
