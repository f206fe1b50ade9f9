import type { ExitCode, Session } from '../session.ts';
export function graphCommand(_session: Session, _request: object): ExitCode { return 2; }
