import { describe, expect, it } from 'vitest';
import { allCodes, descriptorOf, wordsOf, type Diagnostic, type Wording } from '../src/index.ts';
import { cli, fixes, places, terms } from '../src/catalogue/catalogue.ts';

/** The places of a wording that arguments fill. */
function placesOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
}

function faultsOf(id: string, wording: Wording): string[] {
  const faults: string[] = [];
  for (const locale of ['zh', 'en'] as const) {
    if (wording[locale].trim() === '') faults.push(`${id}: nothing in ${locale}`);
    if (wording[locale] !== wording[locale].trim() && !id.startsWith('cli'))
      faults.push(`${id}: spaces around ${locale}`);
  }
  if (placesOf(wording.zh).join() !== placesOf(wording.en).join())
    faults.push(`${id}: ${placesOf(wording.zh).join()} and ${placesOf(wording.en).join()}`);
  return faults;
}

/** All wordings of a code, each under a name of its own. */
function wordingsOf(code: string): [id: string, wording: Wording][] {
  const descriptor = descriptorOf(code);
  if (!descriptor) return [];
  const { title, message, cases = {}, help = [], why } = descriptor;
  return [
    [`${code} title`, title],
    [`${code} message`, message],
    ...Object.entries(cases).map(([name, one]): [string, Wording] => [`${code} ${name}`, one]),
    ...help.map((one, index): [string, Wording] => [`${code} help ${one.when ?? index}`, one]),
    ...(why ? [[`${code} why`, why] as [string, Wording]] : []),
  ];
}

describe('the catalogue of findings', () => {
  it.each(allCodes())('%s is worded in both languages, with the same places', (code) => {
    expect(wordingsOf(code).flatMap(([id, wording]) => faultsOf(id, wording))).toEqual([]);
    expect(placesOf(descriptorOf(code)?.title.zh ?? '')).toEqual([]);
  });

  it.each([
    ['terms', terms],
    ['fixes', fixes],
    ['places', places],
    ['cli', cli],
  ] as const)('%s are worded in both languages, with the same places', (name, table) => {
    expect(
      Object.entries(table).flatMap(([id, wording]) => faultsOf(`${name} ${id}`, wording)),
    ).toEqual([]);
  });

  it('has no code twice, and each code in a family', () => {
    expect(new Set(allCodes()).size).toBe(allCodes().length);
    expect(allCodes().filter((code) => !/^[a-z]+\/[a-z0-9-]+$/.test(code))).toEqual([]);
  });

  it('knows a severity that is not below the least', () => {
    const order = ['hint', 'info', 'warning', 'error'];
    for (const code of allCodes()) {
      const { severity, least } = descriptorOf(code) ?? {};
      expect(order).toContain(severity);
      expect(order.indexOf(severity ?? '')).toBeGreaterThanOrEqual(order.indexOf(least ?? 'hint'));
    }
  });

  it('offers a help for every case of arguments, where it offers one at all', () => {
    const never = allCodes().filter((code) => {
      const { help = [] } = descriptorOf(code) ?? {};
      const bare = help.findIndex(({ when }) => when === undefined);
      return bare >= 0 && bare < help.length - 1;
    });
    // Behind a help without a condition no other is ever shown.
    expect(never).toEqual([]);
  });

  it('is quiet about what is not its own', () => {
    for (const code of ['constructor', 'toString', '__proto__', 'no/such-code', '']) {
      expect(descriptorOf(code)).toBeUndefined();
      expect(wordsOf({ code, args: {} } as Diagnostic, 'zh')).toEqual({
        message: code,
        help: undefined,
        why: undefined,
      });
    }
  });
});

describe('words of a finding', () => {
  const bad: Diagnostic = {
    code: 'syntax/unknown-keyword',
    severity: 'error',
    file: '',
    span: { start: 0, end: 1 },
    args: { word: 'x', expected: '@expected-top' },
    related: [],
    fixes: [],
  };

  it('fill the places, and name terms in their language', () => {
    expect(wordsOf(bad, 'en').help).toContain(
      'script, slots, outcomes, step, objection, rehearsal',
    );
    expect(wordsOf(bad, 'zh').help).toContain('话术、变量、结果、步骤、异议、演练');
  });

  it('take the first help that fits', () => {
    expect(wordsOf({ ...bad, args: { ...bad.args, near: 'step' } }, 'en').help).toContain('“step”');
  });

  it('show a term that is none as it is', () => {
    expect(wordsOf({ ...bad, args: { word: '@someone', expected: '' } }, 'en').message).toContain(
      '@someone',
    );
    expect(
      wordsOf({ ...bad, args: { word: '@constructor', expected: '' } }, 'en').message,
    ).toContain('@constructor');
  });

  it('leave a place without a value empty', () => {
    expect(wordsOf({ ...bad, args: {} }, 'en').message).not.toContain('undefined');
  });
});
