import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keywordRows, readGrammarFile } from './support/keyword-rows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the derived files', () => {
  it('are what their sources make', () => {
    const { stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    const stale = stderr.split('\n').filter((line) => /^stale: (?:grammar|docs)\//.test(line));
    expect(stale).toEqual([]);
    expect(stderr).not.toMatch(/^\w*Error\b/m);
  });
});

describe('parley.ebnf', () => {
  const ebnf = readGrammarFile('parley.ebnf');
  const withoutNotes = ebnf.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const defined = [...withoutNotes.matchAll(/^(?<name>[\w-]+) ::=/gm)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );

  it('explains every name once', () => {
    const expressions = withoutNotes
      .replaceAll(/^[\w-]+ ::= (?:\? [^?]* \?)?/gm, '')
      .replaceAll(/"[^"\n]*"|\[[^\]\n]*\]/g, '');
    const used = new Set(expressions.match(/[A-Za-z][\w-]*/g));
    expect([...used].filter((name) => name !== 'EOF' && !defined.includes(name))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('shows every keyword in both spellings', () => {
    for (const { en, zh, colon } of keywordRows) {
      const sign = colon === 'required' ? ':' : '';
      expect(ebnf).toContain(`"${en}${sign}" | "${zh}${sign}"`);
    }
  });

  it('leaves out what is there for error recovery', () => {
    expect(withoutNotes).not.toMatch(/foreign|strayLine|unknown-?line/i);
  });
});

describe('railroad.html', () => {
  const page = readGrammarFile('railroad.html');

  it('fetches nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|@import|url\(|https?:/i);
  });

  it('has a diagram of every rule, and its links lead to them', () => {
    const ids = new Set(
      [...page.matchAll(/id="(?<id>[^"]+)"/g)].map(({ groups }) => groups?.['id']),
    );
    const links = [...page.matchAll(/href="#(?<id>[^"]+)"/g)].map(({ groups }) => groups?.['id']);
    const rules = [...readGrammarFile('parley.ebnf').matchAll(/^(?<name>[\w-]+) ::=/gm)];
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(rules.filter(({ groups }) => !ids.has(`rule-${groups?.['name']}`))).toEqual([]);
    expect(page.match(/<svg/g)?.length).toBe(rules.length);
  });
});
