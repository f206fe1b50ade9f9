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
