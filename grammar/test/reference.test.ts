import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@parley/language';
import { describe, expect, it } from 'vitest';
import { keywordRows } from './support/keyword-rows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe.each([
  {
    language: 'en',
    page: 'docs/reference/language.en.md',
    example: 'language-md-en.parley',
    head: 'step a',
  },
  {
    language: 'zh',
    page: 'docs/reference/language.zh-CN.md',
    example: 'language-md-zh.parley',
    head: '步骤 甲',
  },
] as const)('$page', ({ language, page, example, head }) => {
  const text = readFileSync(join(root, page), 'utf8');
  const whole = readFileSync(join(root, 'packages/language/test/fixtures/whole', example), 'utf8');
  const blocks = [...text.matchAll(/^```parley (?<sort>\w+)\n(?<code>[\s\S]*?)^```$/gm)].map(
    ({ groups }) => ({
      sort: groups?.['sort'] ?? '',
      code: groups?.['code'] ?? '',
    }),
  );

  it('quotes the example as it is', () => {
    const quoted = blocks.filter(({ sort }) => sort === 'example');
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter(({ code }) => !whole.includes(code))).toEqual([]);
  });

  it('shows nothing that the parser finds fault with', () => {
    const shown = blocks.filter(({ sort }) => sort !== 'example');
    expect(
      shown.map(({ sort }) => sort).filter((sort) => sort !== 'body' && sort !== 'file'),
    ).toEqual([]);
    for (const { sort, code } of shown) {
      const file = sort === 'file' ? code : `${head}\n${code.replaceAll(/^(?=.)/gm, '  ')}`;
      expect({ code, found: parse(file).diagnostics.map((one) => one.code) }).toEqual({
        code,
        found: [],
      });
    }
  });

  it('leaves no keyword out', () => {
    const code = text.match(/```[\s\S]*?^```|`[^`\n]+`/gm)?.join('\n') ?? '';
    const missing = keywordRows.map((row) => row[language]).filter((word) => !code.includes(word));
    expect(missing).toEqual([]);
  });

  it('links to what is there', () => {
    const anchors = new Set(
      [...text.matchAll(/^#+ (?<title>.+)$/gm)].map(({ groups }) =>
        anchorOf(groups?.['title'] ?? ''),
      ),
    );
    const targets = [...text.matchAll(/\]\((?<target>[^)]+)\)/g)].map(
      ({ groups }) => groups?.['target'] ?? '',
    );
    const dead = targets.filter((target) =>
      target.startsWith('#')
        ? !anchors.has(target.slice(1))
        : !existsSync(join(root, dirname(page), target)),
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(dead).toEqual([]);
  });
});

/** The anchor that a heading gets where Markdown is shown: no signs, dashes for spaces. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-');
}
