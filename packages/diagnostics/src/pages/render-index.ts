import { allCodes, descriptorOf, type Wording } from '../catalogue/catalogue.ts';
import { cliWords, type Locale } from '../message.ts';
import { renderPage } from './render-page.ts';

/** A page of the documentation: its name in the folder of its language, and what it holds. */
export interface PageFile {
  readonly name: string;
  readonly text: string;
}

const TITLE: Wording = { zh: '问题编号', en: 'Codes of findings' };
const LEAD: Wording = {
  zh: '检查话术时发现的每个问题都有一个编号。下面按类列出全部编号；“parley explain 编号”显示同样的内容。',
  en: 'Every finding of a check has a code. All codes are listed here by family; “parley explain CODE” shows the same pages.',
};
const COLUMNS: Readonly<Record<Locale, string>> = {
  zh: '| 编号 | 含义 | 级别 |',
  en: '| Code | Meaning | Severity |',
};
const FAMILIES: Readonly<Record<string, Wording>> = {
  syntax: { zh: '写法', en: 'How a file is written' },
  name: { zh: '名字和文件', en: 'Names and files' },
  type: { zh: '变量的类型', en: 'Types of slots' },
  file: { zh: '整个文件', en: 'Files as a whole' },
  flow: { zh: '通话的走向', en: 'The ways a call may take' },
  config: { zh: '项目设置', en: 'The project file' },
};

/** All pages of the documentation in one language, the index first. */
export function pageFiles(locale: Locale): readonly PageFile[] {
  const pages = allCodes().map((code) => ({ name: fileOf(code), text: renderPage(code, locale) }));
  return [{ name: 'index.md', text: renderIndex(locale) }, ...pages];
}

/** The list of all codes, with links to their pages. */
export function renderIndex(locale: Locale): string {
  const families = new Map<string, string[]>();
  for (const code of allCodes()) {
    const family = code.slice(0, code.indexOf('/'));
    const rows = families.get(family) ?? [];
    families.set(family, rows);
    rows.push(rowOf(code, locale));
  }
  const tables = [...families].map(([family, rows]) =>
    [
      `## ${FAMILIES[family]?.[locale] ?? family}`,
      '',
      COLUMNS[locale],
      '|---|---|---|',
      ...rows,
    ].join('\n'),
  );
  return `${[`# ${TITLE[locale]}`, LEAD[locale], ...tables].join('\n\n')}\n`;
}

function rowOf(code: string, locale: Locale): string {
  const descriptor = descriptorOf(code);
  const weight = cliWords(`severity/${descriptor?.severity ?? 'error'}`, {}, locale);
  return `| [\`${code}\`](${fileOf(code)}) | ${descriptor?.title[locale] ?? ''} | ${weight} |`;
}

function fileOf(code: string): string {
  return `${code.replace('/', '-')}.md`;
}
