import {
  allCodes,
  descriptorOf,
  nearest,
  type Descriptor,
  type Wording,
} from '@parley/diagnostics';
import type { ExplainRequest } from '../arguments/request.ts';
import { EXIT, refuse, type ExitCode, type Session } from '../session.ts';

/** `parley explain`: the page of a code, as the documentation has it. */
export function explainCommand(session: Session, { code }: ExplainRequest): ExitCode {
  const descriptor = descriptorOf(code);
  if (descriptor) {
    session.terminal.out(`${pageOf(session, code, descriptor)}\n`);
    return EXIT.clean;
  }
  const near = nearest(code, allCodes()) ?? allCodes().find((one) => one.endsWith(`/${code}`));
  return refuse(session, [
    near
      ? { id: 'explain/unknown-near', args: { code, near } }
      : { id: 'explain/unknown', args: { code } },
  ]);
}

function pageOf(session: Session, code: string, descriptor: Descriptor): string {
  const { paint, say, locale } = session;
  const { title, severity, least, since, message, cases, help, why, example } = descriptor;
  const head = `${paint('strong', title[locale])}  ${paint('code', code)}`;
  const weight = say(
    least === severity ? 'explain/fixed' : least ? 'explain/least' : 'explain/free',
    {
      severity: say(`severity/${severity}`),
      least: least ? say(`severity/${least}`) : '',
      since,
    },
  );
  const meanings = [message, ...Object.values(cases ?? {})];
  return [
    head,
    weight,
    section(session, 'explain/meaning', meanings),
    ...(why ? [section(session, 'explain/why', [why])] : []),
    ...(help ? [section(session, 'explain/help', help)] : []),
    ...(example
      ? [
          exampleOf(session, 'explain/bad', example.bad),
          exampleOf(session, 'explain/good', example.good),
        ]
      : []),
  ].join('\n\n');
}

/** Wordings as the catalogue has them; the places that a finding fills are shown as blanks. */
function section(
  { paint, say, locale }: Session,
  head: string,
  wordings: readonly Wording[],
): string {
  const rows = wordings.map((wording) => `  ${wording[locale].replace(/\{\w+\}/g, '…')}`);
  return [paint('good', say(head)), ...new Set(rows)].join('\n');
}

function exampleOf({ paint, say, locale }: Session, head: string, example: Wording): string {
  return [
    paint('good', say(head)),
    ...example[locale]
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n');
}
