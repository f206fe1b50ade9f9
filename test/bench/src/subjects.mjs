/**
 * @import { OpenSubject } from './subjects/subject.mjs'
 * @import { Syntax } from './syntaxes.mjs'
 *
 * @typedef {'read' | 'char-loop' | 'json-model' | 'json-compiled'} FloorId
 * @typedef {'gherkin-parse' | 'langium-parse' | 'langium-build' | 'ink-compile'} PeerId
 * @typedef {FloorId | 'parley-parse' | 'parley-compile' | PeerId} SubjectId
 *
 * @typedef {object} SubjectEntry
 * @property {SubjectId} id
 * @property {string} label
 * @property {Syntax} syntax
 * @property {() => Promise<OpenSubject>} load
 */

/**
 * All rows in the order of the table. Each loads its library itself, so that a process pays for one
 * library alone.
 * @type {SubjectEntry[]}
 */
export const subjects = [
  {
    id: 'read',
    label: 'read + decode UTF-8',
    syntax: 'parley',
    load: async () => (await import('./subjects/floors.mjs')).openRead,
  },
  {
    id: 'char-loop',
    label: 'charCodeAt loop',
    syntax: 'parley',
    load: async () => (await import('./subjects/floors.mjs')).openCharLoop,
  },
  {
    id: 'json-model',
    label: 'JSON.parse, bare model',
    syntax: 'json',
    load: async () => (await import('./subjects/floors.mjs')).openJsonModel,
  },
  {
    id: 'json-compiled',
    label: 'JSON.parse, compiled form',
    syntax: 'parley',
    load: async () => (await import('./subjects/floors.mjs')).openJsonCompiled,
  },
  {
    id: 'parley-parse',
    label: 'Parley parse',
    syntax: 'parley',
    load: async () => (await import('./subjects/parley.mjs')).openParse,
  },
  {
    id: 'parley-compile',
    label: 'Parley compile, all checks',
    syntax: 'parley',
    load: async () => (await import('./subjects/parley.mjs')).openCompile,
  },
  {
    id: 'gherkin-parse',
    label: 'Gherkin zh-CN parse',
    syntax: 'gherkin',
    load: async () => (await import('./subjects/gherkin.mjs')).openGherkin,
  },
  {
    id: 'langium-parse',
    label: 'Langium parse',
    syntax: 'call',
    load: async () => (await import('./subjects/langium.mjs')).openLangiumParse,
  },
  {
    id: 'langium-build',
    label: 'Langium build',
    syntax: 'call',
    load: async () => (await import('./subjects/langium.mjs')).openLangiumBuild,
  },
  {
    id: 'ink-compile',
    label: 'inkjs compile',
    syntax: 'ink',
    load: async () => (await import('./subjects/ink.mjs')).openInk,
  },
];

/** @param {string} id @returns {SubjectEntry} */
export function subjectById(id) {
  const found = subjects.find((subject) => subject.id === id);
  if (found === undefined) throw new Error(`no subject ${id}`);
  return found;
}
