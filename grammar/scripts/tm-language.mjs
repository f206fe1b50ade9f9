// Makes grammar/parley.tmLanguage.json from the keyword table.
import { commonRules } from './textmate/common-rules.mjs';
import { conditionRules } from './textmate/condition-rules.mjs';
import { headerRules } from './textmate/header-rules.mjs';
import { lineRules } from './textmate/line-rules.mjs';
import { partRules } from './textmate/part-rules.mjs';
import { include } from './textmate/rule.mjs';
import { speechRules } from './textmate/speech-rules.mjs';
import { wordPatterns } from './textmate/words.mjs';

/** The text of the TextMate grammar. */
export function tmLanguage(rows) {
  const k = wordPatterns(rows);
  const repository = {
    ...partRules(k),
    ...headerRules(k),
    ...speechRules(k),
    ...lineRules(k),
    ...conditionRules(k),
    ...commonRules(k),
  };
  const grammar = {
    comment: 'Made from grammar/keywords.yaml by `npm run generate`. Do not edit.',
    name: 'Parley',
    scopeName: 'source.parley',
    fileTypes: ['parley'],
    // A body line keeps its colours while the line of its step is being typed.
    patterns: ['comment-line', 'parts', 'top-use', 'body'].map(include),
    repository: checked(repository),
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

/** Every rule that is referred to is there, and every rule is referred to. */
function checked(repository) {
  const text = JSON.stringify(repository);
  const used = new Set([...text.matchAll(/"#([\w-]+)"/g)].map(([, name]) => name));
  for (const name of ['comment-line', 'parts', 'top-use', 'body']) used.add(name);
  const missing = [...used].filter((name) => !(name in repository));
  const idle = Object.keys(repository).filter((name) => !used.has(name));
  if (missing.length > 0) throw new Error(`rules that are not there: ${missing}`);
  if (idle.length > 0) throw new Error(`rules that nothing uses: ${idle}`);
  return repository;
}
