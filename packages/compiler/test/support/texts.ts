/** Declarations that test scripts share: slots of each kind, and outcomes. */
export const DECLARATIONS = `
slots
  name     name
  amount   money captured
  day      date captured
  at       time captured
  count    number captured
  rate     percent captured
  agreed   yes-no captured
  way      app | "bank transfer" captured

outcomes
  promised "Promised to pay" requires amount, day
  nothing
`;

/** A script around the steps and objections of a test, whose first step is the first written. */
export function script(body: string, header = ''): string {
  return `script test "A test"\n  language en-GB\n${header}${DECLARATIONS}\n${body}`;
}
