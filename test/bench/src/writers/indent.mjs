/** Indents lines by one level. @param {string[]} lines @param {string} by @returns {string[]} */
export function indent(lines, by = '  ') {
  return lines.map((line) => by + line);
}
