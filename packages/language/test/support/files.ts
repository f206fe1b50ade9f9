import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file that tests read. */
export interface TestFile {
  /** Its path from its folder, for naming a test. */
  readonly name: string;
  readonly text: string;
}

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** The scripts below a folder of the fixtures: `errors`, `clean`, `whole`, `small`. */
export function fixtureFiles(folder: string): TestFile[] {
  return scriptsBelow(`${fixtures}${folder}`);
}

/** The scripts of the example project. */
export function exampleFiles(): TestFile[] {
  return scriptsBelow(examples);
}

/** Whole scripts that have no fault: the fixtures and the examples. */
export function wholeFiles(): TestFile[] {
  return [
    ...fixtureFiles('whole'),
    ...exampleFiles().filter(({ name }) => !name.startsWith('wrong-on-purpose')),
  ];
}

function scriptsBelow(folder: string): TestFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.parley'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}
