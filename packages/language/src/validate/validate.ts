import type { Diagnostic } from '@parley/diagnostics';
import { report } from '../lexer/scan-state.ts';
import { isName } from '../parser/speech.ts';
import type { File, HeaderLine, Name, Script } from '../tree/tree.ts';

const RESERVED: ReadonlySet<string> = new Set(['end', 'return', '结束', '返回']);

/** Checks what the grammar does not: names, the header as a whole, the shares of variants. */
export function validate(root: File, text: string, found: Diagnostic[]): void {
  let script: Script | undefined;
  for (const part of root.parts) {
    switch (part.kind) {
      case 'script':
        if (script) {
          report(found, 'syntax/second-header', part.start, part.headEnd, {
            args: { keyword: text.slice(part.start, part.name?.start ?? part.headEnd).trim() },
            related: [
              {
                file: '',
                span: { start: script.start, end: script.headEnd },
                note: 'place/other',
                args: {},
              },
            ],
          });
        } else {
          script = part;
          checkHeader(part, found);
        }
        checkName(part.name, found);
        break;
      case 'slots':
        for (const slot of part.slots) checkName(slot.name, found);
        break;
      case 'outcomes':
        for (const outcome of part.outcomes) checkName(outcome.name, found);
        break;
      case 'step':
        checkName(part.name, found);
        if (part.name && RESERVED.has(part.name.text)) {
          report(found, 'syntax/bad-name', part.name.start, part.name.end, {
            args: { name: part.name.text, case: 'reserved', reserved: 1 },
          });
        }
        break;
      case 'objection':
      case 'rehearsal':
        checkName(part.name, found);
        break;
      case 'use':
        break;
    }
  }
}

function checkName(name: Name | undefined, found: Diagnostic[]): void {
  if (name && !isName(name.text))
    report(found, 'syntax/bad-name', name.start, name.end, { args: { name: name.text } });
}

/** The language is required; all lines but `use` and `allow` stand once. */
function checkHeader(script: Script, found: Diagnostic[]): void {
  const seen = new Map<string, HeaderLine>();
  for (const line of script.lines) {
    const key = line.kind === 'header-words' ? line.key : line.kind;
    if (line.kind === 'use' || line.kind === 'allow' || line.kind === 'unknown') continue;
    const first = seen.get(key);
    if (first) {
      report(found, 'syntax/duplicate-line', line.start, line.end, {
        args: { keyword: `@line-${key}` },
        related: [
          { file: '', span: { start: first.start, end: first.end }, note: 'place/other', args: {} },
        ],
      });
    } else seen.set(key, line);
  }
  if (!seen.has('language')) report(found, 'syntax/missing-language', script.start, script.headEnd);
}
