import type { TokenType } from 'chevrotain';
import {
  keywords,
  parse,
  conditionNames,
  type Keyword,
  type KeywordGroup,
} from '../../src/index.ts';
import { conditionTokens } from '../../src/parser/condition-tokens.ts';
import {
  Comma,
  ConditionText,
  Equals,
  K,
  Newline,
  Operator,
  Pipe,
  Str,
  Word,
} from '../../src/lexer/token-types.ts';
import { piecesOf, type Piece } from './tokens.ts';

/** Says for each keyword in turn in which language it is written. */
export type ChooseLanguage = () => 'en' | 'zh';

const byType = new Map<TokenType, Keyword>(keywords.map((keyword) => [K[keyword.id], keyword]));

/** Writes the keywords of a text in the languages that `choose` names; names and speech stay as they are. */
export function withKeywordsIn(text: string, choose: ChooseLanguage): string {
  const known = conditionNames(parse(text).root);
  const written: string[] = [];
  let line: Piece[] = [];
  let inSlots = false;
  for (const piece of piecesOf(text)) {
    if (piece.type === undefined && piece.text.includes('\n')) {
      inSlots = beginsSlots(line) || (inSlots && /\n[ \t]+$/.test(piece.text));
      line = [];
    }
    written.push(rewrite(piece, line, inSlots, known, choose));
    if (piece.type !== undefined && piece.type !== Newline) line.push(piece);
  }
  return spaced(written);
}

function beginsSlots(line: readonly Piece[]): boolean {
  return line[0]?.type === K.slots;
}

function rewrite(
  piece: Piece,
  line: readonly Piece[],
  inSlots: boolean,
  known: ReadonlySet<string>,
  choose: ChooseLanguage,
): string {
  const { type, text } = piece;
  if (type === undefined) return text;
  if (type === ConditionText) return conditionIn(text, known, choose);
  const keyword =
    byType.get(type) ?? (type === Word ? wordKeyword(text, line, inSlots) : undefined);
  return keyword ? keyword[choose()] : text;
}

/** The keyword that a word of the line is: a type, a class, a phase and the like. */
function wordKeyword(text: string, line: readonly Piece[], inSlots: boolean): Keyword | undefined {
  const head = line[0]?.type;
  const before = line.at(-1)?.type;
  if (inSlots && line.length > 0) {
    const isList = before === Pipe || line.some(({ type }) => type === Pipe || type === Str);
    if (isList) return before === Pipe ? undefined : inGroup('class', text);
    return line.length === 1 ? inGroup('type', text) : inGroup('class', text);
  }
  if (before === K.phase) return inGroup('phase', text);
  if (head === K.channel) return inGroup('channel', text);
  if ((head === K.listener || head === K.verify) && line.length === 1) return inGroup('who', text);
  if (head === K.set && before === Equals) return byText('today', text);
  return undefined;
}

function inGroup(group: KeywordGroup, text: string): Keyword | undefined {
  return keywords.find(
    (keyword) => keyword.group === group && (keyword.en === text || keyword.zh === text),
  );
}

function byText(id: string, text: string): Keyword | undefined {
  return keywords.find(
    (keyword) => keyword.id === id && (keyword.en === text || keyword.zh === text),
  );
}

/** The words of a condition; values of lists that are spelt like them stay. */
function conditionIn(text: string, known: ReadonlySet<string>, choose: ChooseLanguage): string {
  const parts: string[] = [];
  let at = 0;
  let before: TokenType | undefined;
  for (const { startOffset, image, tokenType } of conditionTokens(text, 0, known)) {
    parts.push(text.slice(at, startOffset));
    at = startOffset + image.length;
    const isValue = before === Operator || before === Pipe || before === Comma;
    const keyword = isValue && tokenType !== K.today ? undefined : byType.get(tokenType);
    parts.push(keyword ? ` ${keyword[choose()]} ` : image);
    before = tokenType;
  }
  return [...parts, text.slice(at)].join('').trim();
}

/** Joins the pieces with a space where two words would run together. */
function spaced(written: readonly string[]): string {
  let text = '';
  for (const piece of written)
    text += /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}"“]/u.test(piece) ? ` ${piece}` : piece;
  return text;
}
