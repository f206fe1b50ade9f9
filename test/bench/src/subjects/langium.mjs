import { readFileSync } from 'node:fs';
import { URI } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import { addObjectGroupBy } from './node20-shim.mjs';

/** @import { OpenSubject } from './subject.mjs' */

const grammarFile = new URL('./call.langium', import.meta.url);
const documentUri = URI.parse('memory:/call.txt');

/** The parser alone: a tree without links. @type {OpenSubject} */
export async function openLangiumParse(path) {
  const text = readFileSync(path, 'utf8');
  const services = await createCallServices();
  return {
    run: () => services.parser.LangiumParser.parse(text),
    isAsync: false,
    problems: ({ lexerErrors, parserErrors }) => messages([...lexerErrors, ...parserErrors]),
  };
}

/**
 * The whole document build with Langium's own checks only, which is less than Parley checks.
 * @type {OpenSubject}
 */
export async function openLangiumBuild(path) {
  const text = readFileSync(path, 'utf8');
  const services = await createCallServices();
  return {
    run: () => buildCall(services, text),
    isAsync: true,
    after: () => services.shared.workspace.DocumentBuilder.update([], [documentUri]),
    problems: ({ diagnostics }) => messages(diagnostics),
  };
}

export async function createCallServices() {
  addObjectGroupBy();
  return createServicesForGrammar({
    grammar: readFileSync(grammarFile, 'utf8'),
    parserConfig: { skipValidations: true },
  });
}

/**
 * Parse, index, link, validate.
 * @param {Awaited<ReturnType<typeof createCallServices>>} services
 * @param {string} text
 */
export async function buildCall(services, text) {
  const { LangiumDocumentFactory, DocumentBuilder } = services.shared.workspace;
  const document = LangiumDocumentFactory.fromString(text, documentUri);
  await DocumentBuilder.build([document], { validation: true });
  return document;
}

/** @param {{ message: string }[]} errors */
function messages(errors) {
  return errors.map(({ message }) => message);
}
