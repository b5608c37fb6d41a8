// Whether what the action writes reads on GitHub as it is meant: rendered by GitHub's own renderer,
// then held against what a comment or a summary may contain.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from './github-state.mjs';
import { e2eFolder } from './tools.mjs';

const MOST_COMMENT_CHARACTERS = 65_536;
const MOST_SUMMARY_BYTES = 1_000_000;

const ELEMENTS = new Set(
  'h3 h4 p ul ol li table thead tbody tr th td details summary code pre strong em a br hr'.split(
    ' ',
  ),
);
/** Elements without an end. */
const VOID = new Set(['br', 'hr', 'img', 'input']);
/** Attributes by element; those that only tell the place in the source are everywhere. */
const ATTRIBUTES = {
  a: ['href'],
  th: ['align'],
  td: ['align'],
  pre: ['lang'],
  details: ['open'],
  ol: ['start'],
};

const REPOSITORY_PAGES = new RegExp(
  `^https://github\\.com/${REPOSITORY.owner}/${REPOSITORY.name}/` +
    '(?:actions/runs/\\d+(?:/(?:artifacts/\\d+|attempts/\\d+|job/\\d+))?|' +
    'blob/[0-9a-f]{40}/[^?\\s]+|commit/[0-9a-f]{7,40}|compare/[^?\\s]+|' +
    'pull/\\d+(?:/files)?(?:#[\\w-]+)?)(?:#[\\w-]+)?$',
);

/** What GitHub makes links of in plain text. */
const REFERENCES = [
  ['a mention', /(?<![\w/`])@[a-z0-9](?:[\w-]*\/?[\w-]*)/i],
  ['an issue', /(?<![\w&])(?:[\w.-]+(?:\/[\w.-]+)?)?#\d+/],
  ['an issue', /\bGH-\d+/i],
  ['a commit', /(?<![\w/-]|\d\.)(?:[\w.-]+(?:\/[\w.-]+)?@)?[0-9a-f]{7,40}(?!\w|\.\d)/],
];

/**
 * Checks texts.
 * @param python of an environment with cmarkgfm
 * @param texts each with `kind` comment or summary, `name` for people, and `text`
 * @returns what is wrong, a line each
 */
export function checkMarkdown(python, texts) {
  if (texts.length === 0) return [];
  const rendered = JSON.parse(
    execFileSync(python, [join(e2eFolder, 'render.py')], {
      input: JSON.stringify(texts.map(({ text }) => text)),
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    }),
  );
  return texts.flatMap(({ kind, name, text }, index) =>
    [...checkSize(kind, text), ...checkTokens(rendered[index], text)].map(
      (problem) => `${name}: ${problem}`,
    ),
  );
}

function checkSize(kind, text) {
  const problems = [];
  if (kind === 'comment') {
    if (text.length > MOST_COMMENT_CHARACTERS) problems.push(`${text.length} characters`);
    if (text.includes('{{')) problems.push('it contains {{');
    if (/^ {0,3}(?:`{3,}|~{3,}) *mermaid/m.test(text)) problems.push('it contains a diagram');
  } else {
    const bytes = Buffer.byteLength(text);
    if (bytes >= MOST_SUMMARY_BYTES) problems.push(`${bytes} bytes`);
  }
  return problems;
}

function checkTokens(tokens, source) {
  const lines = source.split(/\r\n|\r|\n/);
  const problems = [];
  const open = [];
  let cellsWanted;
  let plain = '';
  for (const [kind, value, attributes] of tokens) {
    // Inline elements and comments part no word from the next, but code and links are no plain text.
    if (kind === 'text') {
      plain += open.some((name) => ['code', 'pre', 'a'].includes(name)) ? '`' : value;
      continue;
    }
    if (kind === 'comment') {
      if (/raw HTML omitted/.test(value)) problems.push('HTML was left out');
      continue;
    }
    if (kind === 'end') {
      if (VOID.has(value)) continue;
      const last = open.pop();
      if (last !== value) {
        problems.push(`</${value}> closes <${last ?? 'nothing'}>`);
        if (last !== undefined) open.push(last);
      }
      if (isBlock(value)) plain += '\n';
      continue;
    }
    if (isBlock(value)) plain += '\n';
    if (!ELEMENTS.has(value)) problems.push(`an element <${value}>`);
    if (!VOID.has(value)) open.push(value);
    problems.push(...checkAttributes(value, attributes));
    if (value === 'table') cellsWanted = undefined;
    if (value === 'tr' && attributes['data-sourcepos'] !== undefined) {
      const line = Number(attributes['data-sourcepos'].split(':')[0]);
      const cells = countCells(lines[line - 1] ?? '');
      cellsWanted ??= cells;
      if (cells !== cellsWanted) {
        problems.push(`line ${line}: ${cells} cells under a heading of ${cellsWanted}`);
      }
    }
  }
  if (open.length > 0) problems.push(`never closed: ${open.map((name) => `<${name}>`).join(' ')}`);
  for (const [what, pattern] of REFERENCES) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const around = plain.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30);
    problems.push(`${what} outside of code: ${JSON.stringify(around)}`);
  }
  return problems;
}

function checkAttributes(element, attributes) {
  const allowed = ['data-sourcepos', ...(ATTRIBUTES[element] ?? [])];
  const problems = Object.keys(attributes)
    .filter((name) => !allowed.includes(name))
    .map((name) => `<${element} ${name}>`);
  if (element === 'a' && !REPOSITORY_PAGES.test(attributes.href ?? '')) {
    problems.push(`a link to ${attributes.href}`);
  }
  return problems;
}

function isBlock(element) {
  return !['code', 'strong', 'em', 'a'].includes(element);
}

/** Cells of a table's row: GitHub drops those too many and fills up those too few without a word. */
function countCells(line) {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return (inner.match(/\\.|\|/g) ?? []).filter((part) => part === '|').length + 1;
}
