// All that the command asks of the analysis, so that a change there is a change in one place here.
export {
  checkFiles,
  conditionOf,
  Project,
  type LinkedScript,
  type ObjectionSymbol,
  type ProjectHost,
  type SourceFile,
} from '@parley/analysis';
