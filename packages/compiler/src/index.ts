export { compile, compileScript, type Compilate, type CompileOptions } from './compile.ts';
export { writeJson } from './json/write-json.ts';
