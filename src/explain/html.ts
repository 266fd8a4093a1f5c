/**
 * The page as one HTML file: no script, nothing fetched, and every text from the file escaped.
 * @module
 */
import { xmlText } from '../report/escape.ts';
import type { Block } from './page/writer.ts';

/** A view that stands below the page, such as a listing. */
export interface Appendix {
  readonly title: string;
  readonly text: string;
}

/** The page. `table` is HTML of ours that stands at its end. */
export function pageHtml(
  blocks: readonly Block[],
  appendices: readonly Appendix[] = [],
  table = '',
): string {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? '';
  const body = [...htmlOf(blocks), ...appendices.map(appendixHtml), table].join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(title)} explained</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Items that follow each other are one list. */
function htmlOf(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  let isList = false;
  for (const block of blocks) {
    const inList: boolean = isItem(block) || (isList && isAside(block));
    if (inList !== isList) lines.push(inList ? '<ul>' : '</ul>');
    isList = inList;
    const html = blockHtml(block);
    lines.push(inList && block.kind !== 'item' ? `<li class="aside">${html}</li>` : html);
  }
  if (isList) lines.push('</ul>');
  return lines;
}

function isItem({ kind }: Block): boolean {
  return kind === 'item';
}

/** What may stand inside a list, behind an item. */
function isAside({ kind }: Block): boolean {
  return kind === 'term' || kind === 'code';
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1><span class="verdict ${block.tone}">${xmlText(block.note)}</span> ${xmlText(block.text)}</h1>`;
    case 'heading':
      return `<h2>${xmlText(block.text)}</h2>`;
    case 'text':
      return `<p>${xmlText(block.text)}</p>`;
    case 'term':
      return `<p class="term">${xmlText(block.text)}</p>`;
    case 'code':
      return `<pre>${linesHtml(block.text)}</pre>`;
    default: {
      const told = block.details.filter((text) => text !== '');
      const details = told.map((text) => `<div class="detail">${xmlText(text)}</div>`);
      const level = block.depth > 0 ? ` style="margin-left: ${block.depth * 1.5}em"` : '';
      return `<li class="${block.tone}"${level}>${xmlText(block.text)}${details.join('')}</li>`;
    }
  }
}

function appendixHtml({ title, text }: Appendix): string {
  return `<h2>${xmlText(title)}</h2>\n<pre>${linesHtml(text)}</pre>`;
}

/** Escaped line by line, as line breaks are ours. */
function linesHtml(text: string): string {
  return text.split('\n').map(xmlText).join('\n');
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, sans-serif; margin: 0; color: #1c1c1e; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.verdict { padding: .1em .5em; border-radius: .3em; color: #fff; background: #444; text-transform: uppercase; font-size: .8em; }
.verdict.bad { background: #b3261e; } .verdict.odd { background: #7a5200; } .verdict.good { background: #1b6e3c; }
li { margin: .25rem 0; } li.aside { list-style: none; }
li.bad { color: #a3160f; font-weight: 600; } li.odd { color: #6b4700; }
.detail, .term { color: #55555a; font-weight: 400; font-size: .92em; } .term { margin: .2rem 0 .2rem 1rem; }
pre { background: #f4f4f6; padding: .75rem; border-radius: .4rem; overflow-x: auto; font-size: .85em; }
table { border-collapse: collapse; font-size: .9em; } td, th { padding: .15em .8em .15em 0; text-align: left; }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #161618; } pre { background: #232327; }
  li.bad { color: #ff8a80; } li.odd { color: #f2c14e; } .detail, .term { color: #b0b0b8; }
}
`;
