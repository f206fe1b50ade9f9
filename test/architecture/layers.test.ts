import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Packages import downward only. Each row may import the packages named, and those alone; what only one
 * package may import stands in `OWNERS`.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  compiled: [],
  language: ['diagnostics'],
  analysis: ['diagnostics', 'language'],
  linter: ['diagnostics', 'language', 'analysis'],
  rules: ['linter'],
  compiler: ['diagnostics', 'language', 'analysis', 'compiled'],
  cli: ['diagnostics', 'language', 'analysis', 'linter', 'rules', 'compiled', 'compiler'],
};
const OWNERS: readonly { readonly what: RegExp; readonly owner: string; readonly why: string }[] = [
  { what: /^chevrotain$/, owner: 'language', why: 'the grammar is one package’s matter' },
  {
    what: /^(node:(fs|path|os|process|child_process|url|crypto)(\/.*)?)$/,
    owner: 'cli',
    why: 'only the command touches files and the process',
  },
  { what: /^vscode$/, owner: 'vscode', why: 'only the extension knows its editor' },
];
const root = join(import.meta.dirname, '../..');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

/** What a source text imports. */
function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

/** What is wrong with a package's imports, as sentences. */
function faultsOf(
  name: string,
  files: readonly { readonly path: string; readonly text: string }[],
): string[] {
  const allowed = LAYERS[name] ?? [];
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap((target) => {
      const own = /^@parley\/([^/]+)(\/.*)?$/.exec(target);
      if (own && !allowed.includes(own[1] as string))
        return [`${path}: ${name} may not import ${target}`];
      const owned = OWNERS.find(({ what }) => what.test(target));
      return owned && owned.owner !== name
        ? [`${path}: only ${owned.owner} may import ${target}: ${owned.why}`]
        : [];
    }),
  );
}

function sourcesOf(name: string): { path: string; text: string }[] {
  const folder = join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path: `packages/${name}/src/${path}`,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

describe('layers', () => {
  const packages = readdirSync(join(root, 'packages'));

  it('names every package', () => {
    expect(packages.toSorted()).toEqual(Object.keys(LAYERS).toSorted());
  });

  for (const name of packages) {
    it(`${name} imports downward only`, () => {
      const sources = sourcesOf(name);
      expect(sources.length).toBeGreaterThan(0);
      expect(faultsOf(name, sources)).toEqual([]);
    });

    it(`${name} declares what it imports`, () => {
      const { dependencies = {} } = JSON.parse(
        readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
      ) as { dependencies?: Record<string, string> };
      const used = new Set(
        sourcesOf(name)
          .flatMap(({ text }) => importsOf(text))
          .filter((target) => target.startsWith('@parley/'))
          .map((target) => target.split('/').slice(0, 2).join('/')),
      );
      expect([...used].filter((target) => !(target in dependencies))).toEqual([]);
      const declared = Object.keys(dependencies)
        .filter((target) => target.startsWith('@parley/'))
        .map((target) => target.slice('@parley/'.length));
      expect(declared.filter((target) => !(LAYERS[name] ?? []).includes(target))).toEqual([]);
    });
  }

  it('tells an import that goes upward', () => {
    const files = [
      {
        path: 'x.ts',
        text: "import { checkFile } from '@parley/analysis';\nimport { readFileSync } from 'node:fs';\nexport * from './y.ts';",
      },
    ];
    expect(faultsOf('language', files)).toEqual([
      'x.ts: language may not import @parley/analysis',
      'x.ts: only cli may import node:fs: only the command touches files and the process',
    ]);
  });

  it('keeps barrels out of packages', () => {
    const barrels = packages
      .flatMap((name) => sourcesOf(name))
      .filter(({ path }) => /\/src\/.+\/index\.ts$/.test(path));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});
