import { allCodes, descriptorOf, nearest } from '@parley/diagnostics';
import { renderPage } from '@parley/diagnostics/pages';
import { builtInRules } from '@parley/rules';
import { rulePage } from '@parley/linter';
import type { ExplainRequest } from '../arguments/request.ts';
import { EXIT, refuse, type ExitCode, type Session } from '../session.ts';
import type { Paint } from '../terminal/paint.ts';

/** `parley explain`: the page of a code, the same as in the documentation. */
export function explainCommand(session: Session, { code }: ExplainRequest): ExitCode {
  if (descriptorOf(code)) {
    session.terminal.out(forTerminal(renderPage(code, session.locale), session.paint));
    return EXIT.clean;
  }
  const rule = builtInRules().rules.find(({ id }) => id === code);
  if (rule) {
    session.terminal.out(
      forTerminal(rulePage(rule, builtInRules(), session.locale), session.paint),
    );
    return EXIT.clean;
  }
  const near =
    nearest(code, [...allCodes(), ...builtInRules().rules.map(({ id }) => id)]) ??
    allCodes().find((one) => one.endsWith(`/${code}`));
  const problem = near
    ? { id: 'explain/unknown-near', args: { code, near } }
    : { id: 'explain/unknown', args: { code } };
  return refuse(session, [problem]);
}

/** Markdown as people read it on a terminal: heads in colour, what is below them indented, no marks. */
function forTerminal(markdown: string, paint: Paint): string {
  let isCode = false;
  // A head stands right above what it heads.
  const rows = markdown
    .trimEnd()
    .replace(/^(## .*)\n\n/gm, '$1\n')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        isCode = !isCode;
        return [];
      }
      return [line === '' ? '' : isCode ? `    ${line}` : rowOf(line, paint)];
    });
  return `${rows.join('\n')}\n`;
}

function rowOf(line: string, paint: Paint): string {
  const [, mark = '', text = ''] = /^(#{1,2} |> ?|- )?(.*)$/.exec(line.replaceAll('`', '')) ?? [];
  if (mark === '# ') return paint('strong', text);
  if (mark === '## ') return paint('good', text);
  return mark.startsWith('>') ? paint('faint', `  ${text}`) : `  ${mark}${text}`;
}
