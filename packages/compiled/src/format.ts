import type { CompiledScript } from './generated/script.ts';

/** The `$schema` of every compiled script. */
export const SCHEMA_ID: CompiledScript['$schema'] = 'urn:parley:schema/script.v1.schema.json';

/** The version in which scripts are written. */
export const FORMAT_VERSION: CompiledScript['formatVersion'] = 1;

/** The least version a reader must know; it grows only when an older reader would lead a call wrongly. */
export const MIN_READER = 1;

/** The newest version that this package reads: it refuses a script whose `minReader` is greater. */
export const READER_VERSION = 1;
