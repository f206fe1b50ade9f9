/** One thing that is wrong with a compiled script. */
export interface ReadError {
  /** A JSON Pointer to it; empty: the whole file. */
  readonly path: string;
  readonly message: string;
}

/** What the generated validator tells of a problem. */
export interface Problem {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
}

/** More errors than this help nobody. */
const MOST_ERRORS = 100;

/** Words the validator's problems, one for each mistake. */
export function shapeErrors(problems: readonly Problem[]): readonly ReadError[] {
  const unions = new Set(
    problems.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
  );
  return problems
    .filter((problem) => !isToldAlready(problem, unions))
    .slice(0, MOST_ERRORS)
    .map((problem) => ({ path: problem.instancePath, message: messageOf(problem) }));
}

/** Whether it only tells why one of several alternatives failed: that none fits is a problem of its own. */
function isToldAlready(problem: Problem, unions: ReadonlySet<string>): boolean {
  if (problem.keyword === 'type') return unions.has(problem.instancePath);
  if (problem.keyword === 'required') return /\/oneOf\/\d+\/required$/.test(problem.schemaPath);
  return problem.keyword === 'discriminator' && problem.params['tagValue'] === undefined;
}

function messageOf({ keyword, params, message }: Problem): string {
  switch (keyword) {
    case 'additionalProperties':
      return `must not have the property "${String(params['additionalProperty'])}"`;
    case 'required':
      return `must have the property "${String(params['missingProperty'])}"`;
    case 'enum':
      return `must be one of ${words(params['allowedValues'])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'oneOf':
      return 'must have exactly one of "go", "end", "return" and "body"';
    case 'anyOf':
      return 'must be words or a slot';
    case 'discriminator':
      return `has an unknown "${String(params['tag'])}": ${JSON.stringify(params['tagValue'])}`;
    default:
      return message ?? keyword;
  }
}

function words(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : '';
}
