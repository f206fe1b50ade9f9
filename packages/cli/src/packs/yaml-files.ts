import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The YAML files of a folder, by their path in it; empty where there is none. */
export function yamlFilesIn(folder: string): ReadonlyMap<string, string> {
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    // Said by whoever asked: there is no file.
  }
  const files = names
    .filter((name) => name.endsWith('.yaml') && !/(?:^|[\\/])node_modules[\\/]/.test(name))
    .toSorted();
  const texts = new Map<string, string>();
  for (const name of files) {
    try {
      texts.set(name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8'));
    } catch {
      // A folder with such a name, or a link to nothing, holds no rule.
    }
  }
  return texts;
}
