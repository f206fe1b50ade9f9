// The page of railroad diagrams: one file, nothing fetched, readable in light and dark.
import { anchorOf, drawDiagram } from './diagram.mjs';

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #ffffff; --soft: #59636e; --rail: #59636e;
  --word: #ddf4e4; --name: #e6f0ff; --link: #0550ae; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --paper: #14181d; --soft: #9aa5b1; --rail: #9aa5b1;
    --word: #1d3b2a; --name: #1c2f4a; --link: #79b8ff; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
a { color: var(--link); }
nav p { margin: 0.25rem 0; }
section > div { overflow-x: auto; }
h3 { margin: 2rem 0 0; font: 600 1rem ui-monospace, monospace; }
h3:target { outline: 2px solid var(--link); outline-offset: 4px; }
h3 + p { margin: 0.25rem 0 0; color: var(--soft); max-width: 46rem; }
svg.railroad-diagram path { stroke: var(--rail); stroke-width: 2; fill: none; }
svg.railroad-diagram text { font: 14px ui-monospace, "Noto Sans Mono CJK SC", monospace;
  text-anchor: middle; fill: var(--ink); }
svg.railroad-diagram rect { stroke: var(--rail); stroke-width: 1.5; fill: var(--word); }
svg.railroad-diagram a rect, svg.railroad-diagram rect:not([rx]) { fill: var(--name); }
`;

/** The text of grammar/railroad.html. */
export function railroadPage(sections) {
  const names = new Set(sections.flatMap(({ rules }) => rules.map(({ name }) => name)));
  const isRule = (name) => names.has(name);
  return `<!doctype html>
<html lang="en">
<!-- Made from the parser, grammar/lexical.ebnf and grammar/syntax.yaml by \`npm run generate\`. Do not edit. -->
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Parley: railroad diagrams · 语法图</title>
<style>${STYLE}</style>
<h1>Parley: railroad diagrams <span lang="zh-CN">· 语法图</span></h1>
<p>Follow a line from left to right: each way through is a way to write it. Round boxes are written as they
stand, a keyword in either spelling; square ones are explained in a diagram of their own.</p>
<p lang="zh-CN">从左往右沿着线走，每一条走得通的路就是一种写法。圆角框照原样写，关键词用哪种写法都可以；方框另有一幅图说明。</p>
<nav>
${sections.map(contents).join('\n')}
</nav>
${sections.map((section) => drawSection(section, isRule)).join('\n')}
</html>
`;
}

function contents({ title, rules }) {
  const links = rules.map(({ name }) => `<a href="#${anchorOf(name)}">${escaped(name)}</a>`);
  return `<p><strong>${escaped(title)}</strong> ${links.join(' · ')}</p>`;
}

function drawSection({ title, rules }, isRule) {
  const drawn = rules.map(({ name, expression, note }) => {
    const words = note ? `\n<p>${withCode(escaped(note))}</p>` : '';
    const svg = drawDiagram(expression, isRule).trim();
    return `<section>\n<h3 id="${anchorOf(name)}">${escaped(name)}</h3>${words}\n<div>${svg}</div>\n</section>`;
  });
  return `<h2>${escaped(title)}</h2>\n${drawn.join('\n')}`;
}

function withCode(text) {
  return text.replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
