// The lines below `script`, and `use`, which may also stand at the top of a library.
import { include, line, match } from './rule.mjs';
import { scopes } from './scopes.mjs';
import { B, WORD, WORD_END, WORD_START } from './signs.mjs';
import { name } from './line-rules.mjs';

const INDENT = `^${B}+`;

export function headerRules(k) {
  const settings = (id) => line(id, [INDENT, ...k.head(id)], [include('setting-words')]);
  const channel = { group: [`${B}+`, ...k.value('channel')], times: '?' };
  return {
    ...useRules(k),
    'header-line': {
      patterns: [
        ...['language', 'rules', 'stage'].map(settings),
        line(
          'channel',
          [INDENT, ...k.head('channel'), channel],
          [match(k.inline('incoming')), include('comment')],
        ),
        line(
          'hours',
          [INDENT, ...k.head('hours')],
          [
            include('comment'),
            include('time'),
            include('comma'),
            match([{ re: '[-－~～–—]', name: scopes.range }]),
          ],
        ),
        line('start', [INDENT, ...k.head('start'), name(scopes.target)], [include('comment')]),
        line('otherwise', [INDENT, ...k.head('otherwise')], [include('colon'), include('moves')]),
        include('use'),
        include('listener'),
        include('allow'),
      ],
    },
  };
}

/** Names stand before or behind the path; behind `in` and `except` they are steps. */
function useRules(k) {
  const scope = [
    WORD_START,
    { re: k.any('in', 'except'), name: 'keyword.other.statement.parley' },
    WORD_END,
  ];
  const source = [match(k.inline('use')), match(k.inline('from'))];
  const next = `(?=${WORD_START}${k.any('in', 'except', 'use', 'from')}${WORD_END})`;
  const steps = { begin: scope.map((part) => part.re ?? part).join(''), end: `${next}|$` };
  const listed = {
    ...steps,
    beginCaptures: { 0: { name: 'keyword.other.statement.parley' } },
    patterns: [include('step-names')],
  };
  const rest = [listed, ...source, include('string'), include('comment'), include('comma')];
  const imported = match([{ re: WORD, name: scopes.imported }]);
  const uses = (at) =>
    line('use', [at, `(?=${k.any('use', 'from')}${WORD_END})`], [...rest, imported]);
  return { use: uses(INDENT), 'top-use': uses('^') };
}
