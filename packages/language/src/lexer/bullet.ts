/** Signs and numbers that word processors put before a line. */
const BULLET =
  /[-*+–—·※★☆][ \t\u00a0\u3000]+|[•●○◦■□◆◇▪▫‣⁃\uf0b7\uf06c][ \t\u00a0\u3000]*|(?:\d{1,3}|[０-９]{1,3}|[a-zA-Z])(?:[、)）．]|\.(?![\w.]))[ \t\u00a0\u3000]*|[(（](?:\d{1,3}|[a-zA-Z一二三四五六七八九十]{1,3})[)）][ \t\u00a0\u3000]*|[一二三四五六七八九十]{1,3}[、.．][ \t\u00a0\u3000]*|[\u2460-\u249b\u24b6-\u24e9\u2776-\u2793][ \t\u00a0\u3000]*/y;

/** Where a line goes on after a bullet or a number, or `at` where it opens with none. */
export function afterBullet(text: string, at: number, end: number): number {
  if (!mayOpen(text.charCodeAt(at))) return at;
  BULLET.lastIndex = at;
  const stop = at + (BULLET.exec(text)?.[0].length ?? 0);
  // `- >` is an arrow with a slip.
  return stop < end && text.charCodeAt(stop) !== 0x3e ? stop : at;
}

/** Names of slots and outcomes begin with letters mostly: those are passed at once. */
function mayOpen(code: number): boolean {
  if (code >= 0x4e00)
    return code >= 0xf000 || '一二三四五六七八九十'.includes(String.fromCharCode(code));
  return true;
}
