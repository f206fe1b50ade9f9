import { describe, expect, it } from 'vitest';
import { readGrammarFile } from './support/keyword-rows.ts';
import { begins } from './support/tokenize.ts';

/** What the default themes of VS Code, Dark+ and Light+ and those built on them, have a rule for. */
const COLOURED = [
  'comment',
  'constant.language',
  'constant.numeric',
  'entity.name.function',
  'entity.name.tag',
  'entity.name.type',
  'invalid',
  'keyword',
  'markup.italic',
  'punctuation.definition.template-expression.begin',
  'punctuation.definition.template-expression.end',
  'storage.modifier',
  'storage.type',
  'string',
  'support.type',
  'variable',
];
/** Signs that look like the text around them. */
const PLAIN = [
  'punctuation.separator',
  'punctuation.section',
  'punctuation.definition.string',
  'meta',
];

describe('the scopes of the grammar', () => {
  const names = [
    ...readGrammarFile('parley.tmLanguage.json').matchAll(/"name": "(?<names>[^"]+)"/g),
  ];
  const scopes = new Set(names.flatMap(({ groups }) => groups?.['names']?.split(' ') ?? []));
  scopes.delete('Parley');

  it.each([...scopes])('%s is one that themes colour', (scope) => {
    expect([...COLOURED, ...PLAIN].some((prefix) => begins(scope, prefix))).toBe(true);
    expect(scope.endsWith('.parley')).toBe(true);
  });

  it('tell apart what is said, what is not, moves, names and slots', () => {
    const kinds = [
      'string.unquoted.speech',
      'markup.italic.note',
      'keyword.control.move',
      'entity.name.function.step',
      'variable.other.slot',
      'comment.line',
    ];
    for (const kind of kinds) expect([...scopes].some((scope) => begins(scope, kind))).toBe(true);
  });
});
