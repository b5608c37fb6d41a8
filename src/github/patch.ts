/** Unified diffs: the places that one changes, and the functions that those are in. Pure. */
import {
  readSource,
  type Source,
  type SourceFunction,
  type TouchedFunction,
} from '../profile/source.js';

/** Neighbouring changed lines of a diff: what was there before, and what is there now. */
export interface ChangedRun {
  /** Line of the new file that the run begins at; where it only deletes, the one that follows. */
  readonly line: number;
  readonly added: number;
  /** Without the mark in front. */
  readonly deleted: readonly string[];
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/;

/** The changed places of a unified diff, in the order of the new file. Never throws. */
export function changedRuns(patch: string): ChangedRun[] {
  const runs: ChangedRun[] = [];
  let line = 0;
  let begin = 0;
  let deleted: string[] = [];
  const end = () => {
    if (line > begin || deleted.length > 0)
      runs.push({ line: begin, added: line - begin, deleted });
    begin = line;
    deleted = [];
  };
  for (const text of patch.split('\n')) {
    const hunk = HUNK.exec(text);
    if (hunk !== null) {
      end();
      line = Number(hunk[1]);
      begin = line;
    } else if (text.startsWith('+')) {
      line += 1;
    } else if (text.startsWith('-')) {
      // What is deleted after an addition is a place of its own.
      if (line > begin) end();
      deleted.push(text.slice(1));
    } else if (!text.startsWith('\\')) {
      end();
      line += 1;
      begin = line;
    }
  }
  end();
  return runs;
}

/** Whether a run can touch a function at all, as far as one sees without its file. */
export function mayTouch({ added, deleted }: ChangedRun): boolean {
  return added > 0 || deleted.some(isCode);
}

/** Of a line whose file is not at hand. */
function isCode(text: string): boolean {
  return !/^\s*(?:#|$)/.test(text) && !/^\s*[rRuU]?("""|''').*\1\s*$/.test(text);
}

/**
 * The functions of a changed file that the runs have lines of code in, by line; where a run only
 * deletes, the function that the deleted lines were in. Never throws.
 * @param text the file with the change
 */
export function touchedFunctions(
  path: string,
  text: string,
  runs: readonly ChangedRun[],
): TouchedFunction[] {
  const source = readSource(text);
  const neighbours = codeNeighbours(source);
  const first = new Map<SourceFunction, number>();
  const touch = (fn: SourceFunction | undefined, line: number) => {
    if (fn === undefined) return;
    const within = Math.min(Math.max(line, fn.firstLine), fn.lastLine);
    first.set(fn, Math.min(within, first.get(fn) ?? within));
  };
  for (const run of runs) {
    const end = Math.min(run.line + run.added, source.lineCount + 1);
    let hasDocumentation = false;
    for (let line = Math.max(1, run.line); line < end; line += 1) {
      if (source.lineAt(line) === 'code') touch(source.functionAt(line), line);
      hasDocumentation ||= source.lineAt(line) === 'documentation';
    }
    if (!hasDocumentation) touch(functionOfDeleted(source, neighbours, run), run.line);
  }
  return [...first]
    .map(([{ name, firstLine, lastLine }, line]) => ({ path, name, firstLine, lastLine, line }))
    .sort((a, b) => a.firstLine - b.firstLine || a.lastLine - b.lastLine);
}

/** The function that deleted lines were in, as far as what is left can tell. */
function functionOfDeleted(
  source: Source,
  { before: codeBefore, after: codeAfter }: CodeNeighbours,
  run: ChangedRun,
): SourceFunction | undefined {
  const firstCode = run.deleted.find(isCode);
  if (firstCode === undefined) return undefined;
  const next = run.line + run.added;
  const before = codeBefore[Math.min(run.line - 1, source.lineCount)] ?? 0;
  const after = codeAfter[next] ?? source.lineCount + 1;
  if (isDocumentation(source, run.line - 1) && isDocumentation(source, next)) return undefined;
  const following = source.functionAt(after);
  const isDecorator = firstCode.trimStart().startsWith('@');
  if (isDecorator && following?.firstLine === after && !run.deleted.some(definesSomething)) {
    return following;
  }
  const indent = indentOf(firstCode);
  for (let fn = source.functionAt(before); fn !== undefined; fn = source.outerOf(fn)) {
    const isWithin = fn.firstLine <= before && after <= fn.lastLine;
    if (isWithin || indent > source.indentOf(fn)) return fn;
  }
  return undefined;
}

function isDocumentation(source: Source, line: number): boolean {
  return source.lineAt(line) === 'documentation';
}

function definesSomething(text: string): boolean {
  return /^\s*(?:async\s+def|def|class)\s/.test(text);
}

/** By line: the nearest one that is not blank, itself included; beyond the file if there is none. */
interface CodeNeighbours {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function codeNeighbours({ lineAt, lineCount }: Source): CodeNeighbours {
  const before = new Int32Array(lineCount + 1);
  const after = new Int32Array(lineCount + 1);
  for (let line = 1, nearest = 0; line <= lineCount; line += 1) {
    if (lineAt(line) !== 'blank') nearest = line;
    before[line] = nearest;
  }
  for (let line = lineCount, nearest = lineCount + 1; line >= 0; line -= 1) {
    if (lineAt(line) !== 'blank') nearest = line;
    after[line] = nearest;
  }
  return { before, after };
}

function indentOf(text: string): number {
  let column = 0;
  for (const character of text) {
    if (character === ' ') column += 1;
    else if (character === '\t') column = (Math.floor(column / 8) + 1) * 8;
    else break;
  }
  return column;
}
