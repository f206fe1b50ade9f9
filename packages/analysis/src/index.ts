export { checkFile, checkFiles, type CheckedScript } from './check-files.ts';
export { conditionOf, conditionsOf } from './flow/condition-reading.ts';
export type { Facts } from './flow/facts.ts';
export type { Action, Graph, GraphNode, NodeId, SlotAt } from './flow/graph.ts';
export type { Configuration } from './flow/configurations.ts';
export { EMPTY } from './flow/bit-sets.ts';
export { joinStates } from './flow/assume.ts';
export { NOTHING_KNOWN } from './flow/value-facts.ts';
export type { State } from './flow/states.ts';
export { searchUpTo, type Return } from './flow/search.ts';
export { placesOf, visit, type Visited } from './flow/way.ts';
export { search, Witness } from './flow/witness.ts';
export { linkScript, type Linked } from './link/link-script.ts';
export type {
  LinkedScript,
  ObjectionSymbol,
  OutcomeSymbol,
  Site,
  SlotSymbol,
  StepSymbol,
} from './link/linked-script.ts';
export { Project, sourceFile, symbolsOf, type ProjectHost } from './project/project.ts';
export { resolvePath } from './project/resolve-path.ts';
export type { SourceFile } from './project/source-file.ts';
