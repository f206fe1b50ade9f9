import type { ExitCode, Session } from '../session.ts';
export function initCommand(_session: Session, _request: object): ExitCode { return 2; }
