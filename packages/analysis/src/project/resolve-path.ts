/**
 * The project-relative path that `target` means in a file: it counts from the file's folder. Undefined
 * where it leads out of the project, or is absolute.
 */
export function resolvePath(from: string, target: string): string | undefined {
  const plain = target.replaceAll('\\', '/');
  if (plain.startsWith('/') || /^[A-Za-z]:/.test(plain)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** How a file of the project is written in a `use` of another. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
