export { compile, compileScript, type Compilate, type CompileOptions } from './compile.ts';
export { compileText, type CompiledText } from './compile-text.ts';
