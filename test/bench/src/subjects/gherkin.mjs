import { readFileSync } from 'node:fs';
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { throwingSubject } from './subject.mjs';

/** @import { OpenSubject } from './subject.mjs' */

/** @type {OpenSubject} */
export async function openGherkin(path) {
  const text = readFileSync(path, 'utf8');
  return throwingSubject(() => parseGherkin(text));
}

/** @param {string} text */
export function parseGherkin(text) {
  const parser = new Parser(
    new AstBuilder(IdGenerator.incrementing()),
    new GherkinClassicTokenMatcher('zh-CN'),
  );
  return parser.parse(text);
}
