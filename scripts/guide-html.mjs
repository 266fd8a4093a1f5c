/**
 * The handbook as HTML, to stand inside the local page: as much of Markdown as its chapters use, and no more. What it
 * does not know stays text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The numbered chapters, one article each; links between them lead to `#guide-<number>`. */
export function guideHtml(root) {
  const folder = join(root, 'docs', 'guide');
  return readdirSync(folder)
    .filter((name) => /^\d\d-.*\.md$/.test(name))
    .toSorted()
    .map((name) => article(name, readFileSync(join(folder, name), 'utf8')))
    .join('');
}

function article(name, text) {
  const [, title = name] = /^# (.+)$/m.exec(text) ?? [];
  const id = name.slice(0, 2);
  return `<article data-chapter="${id}" data-title="${escaped(title)}">${blocks(text.split('\n'))}</article>`;
}

function blocks(lines) {
  let html = '';
  for (let at = 0; at < lines.length;) {
    const [kind] = KINDS.find(([, pattern]) => pattern.test(lines[at])) ?? ['paragraph'];
    let end = at + 1;
    if (kind === 'code') end = lines.indexOf('```', end) + 1 || lines.length;
    else while (end < lines.length && goesOn(kind, lines[end])) end++;
    html += WRITERS[kind](lines.slice(at, end));
    at = end;
  }
  return html;
}

const KINDS = [
  ['blank', /^\s*$/],
  ['code', /^```/],
  ['heading', /^#{1,4} /],
  ['table', /^\|/],
  ['bullets', /^- /],
  ['numbers', /^\d+\. /],
];

function goesOn(kind, line) {
  const found = KINDS.find(([, pattern]) => pattern.test(line))?.[0];
  if (kind === 'table') return found === 'table';
  if (kind === 'bullets' || kind === 'numbers') return found === kind || found === undefined;
  return kind === 'paragraph' && found === undefined;
}

const WRITERS = {
  blank: () => '',
  code: (lines) => `<pre tabindex="0"><code>${escaped(lines.slice(1, -1).join('\n'))}</code></pre>`,
  heading: ([line]) => {
    const [marks] = line.split(' ', 1);
    const level = marks.length;
    return `<h${level}>${inline(line.slice(level + 1))}</h${level}>`;
  },
  table: ([head, , ...rows]) => {
    // A table without words in its head has none.
    const top = /\w/.test(head) ? `<thead>${row(head, 'th')}</thead>` : '';
    const body = rows.map((line) => row(line, 'td')).join('');
    return `<div class="guide-table" tabindex="0"><table>${top}<tbody>${body}</tbody></table></div>`;
  },
  bullets: (lines) => `<ul>${items(lines, /^- /)}</ul>`,
  numbers: (lines) => `<ol>${items(lines, /^\d+\. /)}</ol>`,
  paragraph: (lines) => `<p>${inline(lines.join(' '))}</p>`,
};

function row(line, cell) {
  const cells = line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/);
  const written = cells.map((text) => {
    const words = text.trim().replaceAll('\\|', '|');
    const tag = words === '' ? 'td' : cell;
    return `<${tag}>${inline(words)}</${tag}>`;
  });
  return `<tr>${written.join('')}</tr>`;
}

function items(lines, mark) {
  const texts = [];
  for (const line of lines) {
    if (mark.test(line)) texts.push(line.replace(mark, ''));
    else texts.push(`${texts.pop() ?? ''} ${line.trim()}`);
  }
  return texts.map((text) => `<li>${inline(text)}</li>`).join('');
}

/** Code is taken out first, as nothing inside it is markup, and put back at the end. */
function inline(text) {
  const codes = [];
  const rest = text.replace(/`([^`]+)`/g, (_whole, code) => {
    codes.push(`<code>${escaped(code)}</code>`);
    return `\u0000${codes.length - 1}\u0000`;
  });
  return styled(escaped(rest)).replace(/\u0000(\d+)\u0000/g, (_whole, number) => codes[number]);
}

function styled(html) {
  return html
    .replace(/!?\[([^\]]*)\]\(([^)\s]*)\)/g, (_whole, words, target) => link(words, target))
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])\*([^*\s][^*]*)\*/g, '$1<em>$2</em>');
}

/** Other pages of the repository are not in the page. */
function link(words, target) {
  const [, chapter] = /^(\d\d)-[a-z-]+\.md$/.exec(target) ?? [];
  if (chapter !== undefined) return `<a href="#guide-${chapter}">${words}</a>`;
  if (!target.startsWith('https://')) return words;
  return `<a href="${target}" target="_blank" rel="noreferrer noopener">${words}</a>`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
