import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const grammarPath = fileURLToPath(new URL('../../parley.tmLanguage.json', import.meta.url));

/** What VS Code's own engine makes of a text: the scopes at each offset. */
export interface Scoped {
  readonly text: string;
  /** The scopes at an offset, outermost first, without `source.parley`. */
  scopesAt(offset: number): readonly string[];
  /** Whether one of the scopes at an offset begins with this prefix. */
  has(offset: number, prefix: string): boolean;
}

let grammar: Promise<IGrammar> | undefined;

/** Tokenises a text line by line, as an editor does. */
export async function tokenize(text: string): Promise<Scoped> {
  grammar ??= load();
  const { tokenizeLine } = bound(await grammar);
  const scopes: (readonly string[])[] = Array.from({ length: text.length + 1 }, () => []);
  let base = 0;
  let stack = textmate.INITIAL;
  for (const whole of text.split('\n')) {
    const line = whole.replace(/\r$/, '');
    const result = tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const token of result.tokens) {
      const found = token.scopes.slice(1);
      for (let at = token.startIndex; at < Math.min(token.endIndex, line.length); at++)
        scopes[base + at] = found;
    }
    base += whole.length + 1;
  }
  const scopesAt = (offset: number): readonly string[] => scopes[offset] ?? [];
  const has = (offset: number, prefix: string): boolean =>
    scopesAt(offset).some((scope) => begins(scope, prefix));
  return { text, scopesAt, has };
}

/** `keyword.control` begins `keyword.control.move.parley`, `keyword.con` does not. */
export function begins(scope: string, prefix: string): boolean {
  return scope === prefix || scope.startsWith(`${prefix}.`);
}

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (source) => new oniguruma.OnigString(source),
    }),
    loadGrammar: () =>
      Promise.resolve(textmate.parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath)),
  });
  const loaded = await registry.loadGrammar('source.parley');
  if (!loaded) throw new Error('the grammar could not be loaded');
  return loaded;
}

function bound(loaded: IGrammar): Pick<IGrammar, 'tokenizeLine'> {
  return { tokenizeLine: (line, stack) => loaded.tokenizeLine(line, stack) };
}
