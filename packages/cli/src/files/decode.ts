import { isUtf8 } from 'node:buffer';

/** A text read from bytes, with what is wrong where they are not UTF-8. */
export interface Decoded {
  /** As good as it could be read. A byte order mark is kept, so that offsets are those of the file. */
  readonly text: string;
  readonly fault?: {
    /** The offset of the first byte that is not UTF-8. */
    readonly byte: number;
    /** What the bytes seem to be. */
    readonly guess?: string;
  };
}

/** Words that every Chinese script holds, to tell its encoding by. */
const COMMON_WORDS = ['话术', '步骤', '坐席', '客户', '变量', '异议'];

/** Reads bytes as UTF-8, strictly: what is not UTF-8 is told, and read in the encoding that it seems to have. */
export function decode(bytes: Buffer): Decoded {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  const byte = firstBadByte(bytes);
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), fault: { byte, guess: 'UTF-16' } };
  const chinese = asChinese(bytes);
  if (chinese !== undefined) return { text: chinese, fault: { byte, guess: 'GBK' } };
  return { text: bytes.toString('utf8'), fault: { byte } };
}

/** The decoder puts U+FFFD where it can't read on: the first that does not stand in the bytes tells where. */
function firstBadByte(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    const byte = Buffer.byteLength(text.slice(0, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return byte;
  }
  return 0;
}

function wideEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function asChinese(bytes: Buffer): string | undefined {
  try {
    // GB 18030 holds all of GBK and GB 2312.
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return COMMON_WORDS.some((word) => text.includes(word)) ? text : undefined;
  } catch {
    return undefined;
  }
}
