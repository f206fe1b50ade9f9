// Prints the grammar as text: names ::= sequences, with | ? * + and brackets.

const WIDTH = 100;

/** The text of grammar/parley.ebnf. */
export function printEbnf(sections) {
  const head = `/* The grammar of Parley. Made from the parser, grammar/lexical.ebnf and grammar/syntax.yaml by
   \`npm run generate\`. Do not edit.

   Each keyword is shown in both spellings; a file may use either. Signs are shown in their plain
   form; full-width forms are read alike wherever no speech is meant. */
`;
  return [head, ...sections.map(printSection)].join('\n');
}

function printSection({ title, rules }) {
  const ruler = '='.repeat(title.length);
  return [`/* ${title}\n   ${ruler} */\n`, ...rules.map((rule) => `${printRule(rule)}\n`)].join(
    '\n',
  );
}

function printRule({ name, expression, note }) {
  const pieces = piecesOf(expression, true);
  const lines = fill(pieces, `${name} ::= `);
  return note
    ? `${fill(`${note} */`.split(' '), '/* ', '   ').join('\n')}\n${lines.join('\n')}`
    : lines.join('\n');
}

/** Words of an expression; a line may break between any two. */
function piecesOf(expression, outer) {
  switch (expression.kind) {
    case 'seq':
      return grouped(
        expression.items.flatMap((item) => piecesOf(item, false)),
        outer || expression.items.length < 2,
      );
    case 'or':
      return grouped(
        joined(expression.items.map((item) => piecesOf(item, item.kind === 'seq'))),
        outer,
      );
    case 'keyword':
      return keywordPieces(expression, outer);
    case 'opt':
      return repeated(expression.item, '?');
    case 'many':
      return repeated(expression.item, '*');
    case 'some':
      return repeated(expression.item, '+');
    case 'text':
      return [`"${expression.text}"`];
    case 'class':
      return [`[${expression.text}]`];
    case 'prose':
      return `? ${expression.text} ?`.split(' ');
    default:
      return [expression.name];
  }
}

/** The spellings of a keyword stay together on a line. */
function keywordPieces({ spellings }, outer) {
  const both = spellings.map((spelling) => `"${spelling}"`).join(' | ');
  return [outer ? both : `( ${both} )`];
}

function joined(alternatives) {
  return alternatives.flatMap(([first, ...rest], index) => [
    index === 0 ? first : `| ${first}`,
    ...rest,
  ]);
}

function grouped(pieces, bare) {
  if (bare) return pieces;
  const [first, ...rest] = pieces;
  return rest.length === 0
    ? [`( ${first} )`]
    : [`( ${first}`, ...rest.slice(0, -1), `${rest.at(-1)} )`];
}

function repeated(item, times) {
  const pieces = piecesOf(item, false);
  return [...pieces.slice(0, -1), `${pieces.at(-1)}${times}`];
}

/** Lines of words, none longer than the page. */
function fill(pieces, first, next = ' '.repeat(first.length)) {
  const lines = [];
  let line = first;
  for (const piece of pieces) {
    const blank = line === first || line === next ? '' : ' ';
    if (line.length + piece.length >= WIDTH && blank) {
      lines.push(line);
      line = `${next}${piece}`;
    } else line += `${blank}${piece}`;
  }
  return [...lines, line];
}
