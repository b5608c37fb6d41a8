/**
 * The functions of a Python file and the lines they take, found without a Python: the file may be
 * of another version than any that is installed, and nothing of it may be run. The functions follow
 * from the indents of the statements.
 */
import { type Line, type Statement, statementsOf } from './statements.js';

/** A function of a source file; lines count from 1. */
export interface SourceFunction {
  /** As CPython's `co_qualname` has it: `Class.method`, `outer.<locals>.inner`. */
  readonly name: string;
  /** Of the first decorator; the line of `def` where there is none. */
  readonly firstLine: number;
  /** Of the end of its body; blank lines and comments after it are left out. */
  readonly lastLine: number;
  /** Of `def` or `async def`. */
  readonly defLine: number;
}

/** A function of the application in which a change has lines; the path as `FunctionId` has it. */
export interface TouchedFunction {
  readonly path: string;
  readonly name: string;
  /** Lines of the function in the changed file, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** First changed line of those that are its own and not an inner function's. */
  readonly line: number;
}

/** A file's functions and what its lines are; nothing here throws, whatever the number of a line. */
export interface Source {
  /** In the order of their definitions, so that an outer one precedes what is in it. */
  readonly functions: readonly SourceFunction[];
  readonly lineCount: number;
  lineAt(line: number): Line;
  /** The innermost function that the line is in. */
  functionAt(line: number): SourceFunction | undefined;
  /** The function around another one; undefined for one that is in none. */
  outerOf(fn: SourceFunction): SourceFunction | undefined;
  /** Column of the function's `def`, with tabs as Python counts them. */
  indentOf(fn: SourceFunction): number;
}

/** Longest name that a measurement can hold, so that no longer one is ever looked for. */
const MOST_NAME_LENGTH = 4096;

/** A `def` or `class` whose body the statements at hand are in. */
interface Scope {
  readonly indent: number;
  /** What names inside of it begin with; undefined where that is longer than any name. */
  readonly prefix: string | undefined;
  /** The innermost function that a line of it is in: an index, or −1. */
  readonly owner: number;
  /** Index of the function that ends with it; −1 for a class. */
  readonly own: number;
}

type MutableFunction = { -readonly [Key in keyof SourceFunction]: SourceFunction[Key] } & {
  readonly outer: number;
  readonly indent: number;
};

/**
 * Every `def` and `async def` of a Python file, in the order of the file; lambdas are left out, and
 * functions whose name is longer than 4,096 characters. Never throws, in time linear to the text:
 * of a text that is not Python it returns what looks like functions.
 */
export function functionsOfSource(text: string): SourceFunction[] {
  return [...readSource(text).functions];
}

/** What `functionsOfSource` finds, and which lines belong to which function. */
export function readSource(text: string): Source {
  const { statements, lines } = statementsOf(text);
  const found = definedIn(statements);
  const owners = innermost(found, lines.length);
  const places = new Map<SourceFunction, MutableFunction>();
  const functions = found.map((each) => {
    const { name, firstLine, lastLine, defLine } = each;
    const fn: SourceFunction = { name, firstLine, lastLine, defLine };
    places.set(fn, each);
    return fn;
  });
  return {
    functions,
    lineCount: lines.length - 1,
    lineAt: (line) => lines[line] ?? 'blank',
    functionAt: (line) => functions[owners[line] ?? -1],
    outerOf: (fn) => functions[places.get(fn)?.outer ?? -1],
    indentOf: (fn) => places.get(fn)?.indent ?? 0,
  };
}

function definedIn(statements: readonly Statement[]): MutableFunction[] {
  const found: MutableFunction[] = [];
  const scopes: Scope[] = [];
  let decorated: Statement | undefined;
  let lastLine = 0;
  const close = (indent: number) => {
    for (let top = scopes.at(-1); top !== undefined && top.indent >= indent; top = scopes.at(-1)) {
      const ended = found[top.own];
      if (ended !== undefined) ended.lastLine = lastLine;
      scopes.pop();
    }
  };
  for (const statement of statements) {
    close(statement.indent);
    const { kind, indent, firstLine } = statement;
    if (kind === 'def' || kind === 'class') {
      const around = scopes.at(-1);
      const prefix = around === undefined ? '' : around.prefix;
      const name = prefix === undefined ? undefined : prefix + statement.name;
      const isNamed = name !== undefined && name.length <= MOST_NAME_LENGTH;
      const outer = around?.owner ?? -1;
      const isFunction = kind === 'def' && isNamed;
      if (isFunction) {
        const first = decorated?.indent === indent ? decorated.firstLine : firstLine;
        const last = statement.lastLine;
        found.push({
          ...{ name, firstLine: first, lastLine: last, defLine: firstLine },
          ...{ outer, indent },
        });
      }
      const own = isFunction ? found.length - 1 : -1;
      const inner = kind === 'def' ? '.<locals>.' : '.';
      scopes.push({
        ...{ indent, own, owner: isFunction ? own : outer },
        prefix: isNamed ? name + inner : undefined,
      });
    }
    decorated = kind === 'decorator' ? (decorated ?? statement) : undefined;
    lastLine = statement.lastLine;
  }
  close(-1);
  return found;
}

/** The index of the innermost function by line; functions lie in one another or apart. */
function innermost(functions: readonly MutableFunction[], size: number): Int32Array {
  const owners = new Int32Array(size).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let line = 1; line < size; line += 1) {
    while (open.length > 0 && (functions[open.at(-1) as number]?.lastLine ?? 0) < line) open.pop();
    while ((functions[next]?.firstLine ?? Number.POSITIVE_INFINITY) <= line) {
      open.push(next);
      next += 1;
    }
    owners[line] = open.at(-1) ?? -1;
  }
  return owners;
}
