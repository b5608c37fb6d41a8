/** Which lines of a text in GitHub's Markdown are seen as text. Pure, and linear in time. */

/** A fenced code block that is open. */
interface Fence {
  /** Its backticks or tildes. */
  readonly mark: string;
  /** Where the content of the list's item begins that it is in; 0 in none. */
  readonly column: number;
}

const LIST_ITEM = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;

/**
 * The lines that stand in no fenced code block and no HTML comment. Those of indented code are
 * among them, with the four spaces or the tab by which they are code.
 */
export function* visibleLines(markdown: string): Generator<string> {
  let fence: Fence | undefined;
  let isInComment = false;
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    if (fence !== undefined && !endsItem(line, fence)) {
      if (closes(line, fence)) fence = undefined;
      continue;
    }
    fence = isInComment ? undefined : fenceOf(line);
    if (fence !== undefined) continue;
    const shown = withoutComments(line, isInComment);
    isInComment = shown.isInComment;
    yield shown.text;
  }
}

function fenceOf(line: string): Fence | undefined {
  const before = LIST_ITEM.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  const mark = /^(?:`{3,}|~{3,})/.exec(rest)?.[0];
  // With a backtick after it, it is code within a line.
  if (mark === undefined || (mark[0] === '`' && rest.includes('`', mark.length))) return undefined;
  return { mark, column: before.trim() === '' ? 0 : before.length };
}

/** A closing fence is of the same kind, as long at least, and has nothing after it. */
function closes(line: string, { mark, column }: Fence): boolean {
  const [, indent = '', found = ''] = /^( *)(`+|~+)[ \t]*$/.exec(line) ?? [];
  return found[0] === mark[0] && found.length >= mark.length && indent.length <= column + 3;
}

/** A block in an item of a list ends with the item. */
function endsItem(line: string, { column }: Fence): boolean {
  return line.trim() !== '' && line.search(/\S/) < column;
}

function withoutComments(line: string, isInside: boolean): { text: string; isInComment: boolean } {
  let isInComment = isInside;
  let text = '';
  for (let at = 0; at < line.length; ) {
    const next = line.indexOf(isInComment ? '-->' : '<!--', at);
    if (!isInComment) text += line.slice(at, next < 0 ? undefined : next);
    if (next < 0) break;
    at = next + (isInComment ? 3 : 4);
    isInComment = !isInComment;
  }
  return { text, isInComment };
}
