import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is given up: nothing that is said is so long, and memory has to stay flat. */
export const LONGEST_LINE: number = 1 << 20;

/**
 * Cuts a stream of bytes into lines, whatever the chunks are. A line that is too long comes as `undefined`,
 * once, and the rest of it is passed over.
 */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #take: (line: string | undefined) => void;
  #rest = '';
  #isPassing = false;

  constructor(take: (line: string | undefined) => void) {
    this.#take = take;
  }

  push(chunk: Buffer): void {
    this.#add(this.#decoder.write(chunk));
  }

  end(): void {
    this.#add(this.#decoder.end());
    if (this.#rest !== '' && !this.#isPassing) this.#take(this.#rest);
    this.#rest = '';
  }

  #add(text: string): void {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      this.#line(text.slice(from, at));
      from = at + 1;
    }
    this.#rest += text.slice(from);
    if (this.#rest.length <= LONGEST_LINE) return;
    if (!this.#isPassing) this.#take(undefined);
    this.#isPassing = true;
    this.#rest = '';
  }

  #line(end: string): void {
    const line = this.#rest + end;
    this.#rest = '';
    if (this.#isPassing) this.#isPassing = false;
    else this.#take(line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}
