export { parse } from './parse.ts';
export type { ParseResult } from './parse-result.ts';
export { parseCondition } from './parser/condition.ts';
export { conditionNames } from './parser/read-conditions.ts';
export { isName } from './parser/speech.ts';
export { innerBlocks, walkBlock } from './tree/walk-blocks.ts';
export { keywords, type Keyword, type KeywordGroup, type KeywordId } from './generated/keywords.ts';
export { makeParsers } from './parser/grammar-access.ts';
export type * from './tree/tree.ts';
