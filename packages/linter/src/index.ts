export type { Hit } from './model/hit.ts';
export type * from './model/rule.ts';
export type * from './model/utterance.ts';
