// Draws one rule as a railroad diagram.
import { createRequire } from 'node:module';

const railroad = createRequire(import.meta.url)('railroad-diagrams');
const { Choice, Diagram, NonTerminal, OneOrMore, Optional, Sequence, Skip, Terminal, ZeroOrMore } =
  railroad;

/** The SVG of an expression. `isRule` says which names have a diagram to link to. */
export function drawDiagram(expression, isRule) {
  return Diagram(draw(expression, isRule)).format(10).toString();
}

/** The id of a rule's diagram on the page. */
export function anchorOf(name) {
  return `rule-${name}`;
}

function draw(expression, isRule) {
  const inner = (item) => draw(item, isRule);
  switch (expression.kind) {
    case 'seq':
      return expression.items.length === 0 ? Skip() : Sequence(...expression.items.map(inner));
    case 'or':
      return Choice(0, ...expression.items.map(inner));
    case 'opt':
      return Optional(inner(expression.item));
    case 'many':
      return ZeroOrMore(inner(expression.item));
    case 'some':
      return OneOrMore(inner(expression.item));
    case 'keyword':
      return sized(Terminal(expression.spellings.map((spelling) => `"${spelling}"`).join(' | ')));
    case 'text':
      return sized(Terminal(`"${expression.text}"`));
    case 'class':
      return sized(Terminal(`[${expression.text}]`));
    case 'prose':
      return sized(NonTerminal(expression.text));
    default:
      return linked(sized(NonTerminal(expression.name)), expression.name, isRule);
  }
}

/** The library takes every sign for half an em; Chinese ones are twice as wide. */
function sized(box) {
  const em = [...box.text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 14 : 8.5), 0);
  box.width = 2 * Math.ceil((em + 20) / 2);
  return box;
}

function linked(box, name, isRule) {
  if (!isRule(name)) return box;
  box.tagName = 'a';
  box.attrs.href = `#${anchorOf(name)}`;
  return box;
}
