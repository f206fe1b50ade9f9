export { lineIndex, offsetAt, positionAt, type LineIndex, type Position } from './line-index.ts';
export { lintWords } from './lint-words.ts';
export { touches, type Span } from './span.ts';
export {
  compareDiagnostics,
  diagnostic,
  type Args,
  type Details,
  type Diagnostic,
  type Fix,
  type OwnWords,
  type Related,
  type Severity,
  type Tag,
  type TextEdit,
} from './diagnostic.ts';
export { allCodes, descriptorOf, type Descriptor, type Wording } from './catalogue/catalogue.ts';
export {
  cliWords,
  fill,
  fixWords,
  placeWords,
  wordsOf,
  type Locale,
  type Words,
} from './message.ts';
export { codeFrame, displayWidth, type FrameOptions } from './code-frame.ts';
export { nearest } from './near.ts';
