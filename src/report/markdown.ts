/**
 * Markdown for GitHub out of untrusted text. Names of functions, files, endpoints and branches
 * come from the code under test, possibly a stranger's: none of them may open a tag, a link, a
 * mention or a table cell.
 */
import { singleLine } from './format.js';
import { PHRASE_NAME_LENGTH, type Phrase } from './phrase.js';

/** Names that Python itself writes with angle brackets; all other brackets are replaced. */
const PYTHON_MARKERS =
  /(<(?:module|lambda|locals|listcomp|setcomp|dictcomp|genexpr|string|stdin|unknown)>)/;

/** Characters that would end a code span, a table cell or look like a tag, and their likenesses. */
const LIKENESSES: Readonly<Record<string, string>> = { '`': 'ˋ', '|': '∣', '<': '‹', '>': '›' };

/** Keeps a mention, reference or address from being recognised; invisible, and never breaks a line. */
const JOINER = '\u2060';

/**
 * An untrusted name as a code span on one line, safe inside and outside of tables. Nothing inside
 * a code span can be escaped, so what could end it is replaced by a character that looks the same;
 * `<module>`, `<lambda>`, `<locals>` and their like stay as they are.
 */
export function code(name: string, maxLength = PHRASE_NAME_LENGTH): string {
  const line = singleLine(name, maxLength);
  if (line === '') return '`(no name)`';
  const safe = line
    .split(PYTHON_MARKERS)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[`|<>]/g, (character) => LIKENESSES[character] ?? ''),
    )
    .join('');
  return `\`${safe}\``;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  // As an entity, because a backslash before an escaped pipe would free the pipe.
  '\\': '&#92;',
};

function escapeText(text: string): string {
  return (
    text
      .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
      .replace(/`/g, 'ˋ')
      .replace(/[*[\]~$]/g, '\\$&')
      // Between letters an underscore is none of Markdown's business.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/@(?=[A-Za-z0-9])/g, `@${JOINER}`)
      .replace(/#(?=[0-9])/g, `#${JOINER}`)
      .replace(/\bGH-(?=[0-9])/gi, `$&${JOINER}`)
      .replace(/:\/\//g, `:${JOINER}//`)
      .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$&${JOINER}`)
      // What may be a commit GitHub makes a link of, but not inside of code.
      .replace(/(?<![\w/-])[0-9a-f]{7,40}(?!\w)/gi, (sha) => code(sha))
  );
}

/**
 * An untrusted sentence as one line of running text: nothing in it links, mentions or formats,
 * except that what stands between two backticks becomes a code span.
 */
export function prose(text: string, maxLength = 500): string {
  const line = singleLine(text, maxLength);
  const escaped = line
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part, maxLength) : escapeText(part)))
    .join('');
  // At the start of a line these would open a list, a heading, a quote or a rule.
  return escaped.replace(/^(?:[-+#=:]|\d+(?=[.)])(?=.))/, (start) =>
    /\d/.test(start) ? `${start}${JOINER}` : `\\${start}`,
  );
}

/** Like `prose`, with a full stop where the text has no end of its own; empty stays empty. */
export function sentence(text: string, maxLength = 600): string {
  const escaped = prose(text, maxLength);
  return escaped === '' || /[.!?…]$/.test(escaped) ? escaped : `${escaped}.`;
}

/** A phrase as one line of Markdown. */
export function phraseToMarkdown(phrase: Phrase, nameLength = PHRASE_NAME_LENGTH): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'name' in part ? code(part.name, nameLength) : prose(part.label, nameLength);
    })
    .join('');
}

export type Alignment = 'left' | 'right' | 'centre';

const RULES: Readonly<Record<Alignment, string>> = { left: ':--', right: '--:', centre: ':-:' };

/** A table of cells that are Markdown already; each row stays on its line. */
export function table(
  columns: readonly (readonly [heading: string, alignment: Alignment])[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/[\r\n\u2028\u2029]+/g, ' ')).join(' | ')} |`;
  return [
    line(columns.map(([heading]) => heading)),
    line(columns.map(([, alignment]) => RULES[alignment])),
    ...rows.map(line),
  ].join('\n');
}

/** A folded part. `title` is ours, never a name from elsewhere: a summary is HTML. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A link, or its bare text when the address is not one a browser should follow. */
export function link(text: string, url: string): string {
  if (!/^https?:\/\/[^\s]+$/i.test(url) || url.length > 2000) return text;
  const safe = url.replace(
    /[()<>[\]`|\\"']/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${text}](${safe})`;
}

/** Colours and cursor movements of a log that was written for a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one.
const TERMINAL_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|.)/g;
const UNPRINTABLE_IN_BLOCK = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The end of a log as a code block that nothing in the log can close: its fence is longer than
 * every run of backticks inside. Keeps the last `maxLines` lines and `maxLength` characters.
 */
export function fence(log: string, maxLines = 100, maxLength = 20_000): string {
  const tail = log
    .slice(-maxLength * 2)
    .replace(/\r\n?/g, '\n')
    .replace(TERMINAL_SEQUENCES, '')
    .replace(UNPRINTABLE_IN_BLOCK, '')
    .replace(/^\n+|\s+$/g, '')
    .slice(-maxLength)
    .split('\n')
    .slice(-maxLines)
    .join('\n')
    .replace(/`{9,}/g, (run) => 'ˋ'.repeat(run.length));
  const longest = Math.max(0, ...Array.from(tail.matchAll(/`+/g), (run) => run[0].length));
  const marks = '`'.repeat(Math.max(3, longest + 1));
  return `${marks}text\n${tail}\n${marks}`;
}
