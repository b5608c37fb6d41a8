/**
 * Python read as statements of tokens: enough to see assignments, imports, calls, decorators and
 * signatures. Nothing is run, and what is no Python ends in statements that nobody recognises.
 */

export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'sign';
  readonly text: string;
  /** Of a plain string literal; undefined for bytes, f-strings and everything else. */
  readonly value?: string;
}

export interface Scope {
  readonly kind: 'function' | 'class';
  readonly name: string;
  readonly indent: number;
  readonly outer: Scope | undefined;
  /** The columns before the innermost function that it is or stands in; -1 at module level. */
  readonly functionIndent: number;
}

export interface Statement {
  /** Columns before its first token. */
  readonly indent: number;
  readonly tokens: readonly Token[];
  /** The function or class that it stands in; undefined at module level, branches included. */
  readonly scope: Scope | undefined;
  /**
   * What opens the innermost branch that it stands in, such as `if debug`; undefined when nothing
   * of its function, or of its module, stands in the way of it.
   */
  readonly condition: readonly Token[] | undefined;
}

interface Branch {
  readonly indent: number;
  readonly header: readonly Token[];
}

const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\w.]*/y;
const SIGN = /->|:=|\*\*|\/\/|[=!<>+\-*/%&|^@]=|\.\.\.|[^\s\w]/uy;
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/y;
/** Words whose statement ends with a colon, and may have its body on the same line. */
const OPENING = /^(?:async|def|class|if|elif|else|for|while|with|try|except|finally|match|case)$/;
/** What follows may be passed over. A loop is no such thing: what it does is done. */
const BRANCHING = /^(?:if|elif|else|except|case)$/;
/** At the left edge these begin a statement, whatever brackets seem to be open. */
const SURE_START = /(?:def|class|from|import|async def|@)\b|@/y;

/** The statements of a source, in order. */
export function statementsOf(source: string): Statement[] {
  const statements: Statement[] = [];
  let tokens: Token[] = [];
  let indent = 0;
  let depth = 0;
  let scope: Scope | undefined;
  const branches: Branch[] = [];
  let isInline = false;

  const finish = () => {
    const [first] = tokens;
    if (first === undefined) return;
    while (scope !== undefined && indent <= scope.indent) scope = scope.outer;
    while ((branches.at(-1)?.indent ?? -1) >= indent) branches.pop();
    const branch = branches.at(-1);
    const within = scope?.functionIndent ?? -1;
    const condition = (branch?.indent ?? -1) > within ? branch?.header : undefined;
    statements.push({ indent, tokens, scope, condition });
    const opened = opens(tokens);
    if (opened !== undefined) {
      const functionIndent = opened.kind === 'function' ? indent : within;
      scope = { ...opened, indent, outer: scope, functionIndent };
    }
    if (isOpening(tokens, ':') && BRANCHING.test(first.text)) {
      branches.push({ indent, header: tokens.slice(0, -1) });
    }
    tokens = [];
  };

  let at = 0;
  let isLineStart = true;
  while (at < source.length) {
    const char = source[at] as string;
    if (isLineStart) {
      const width = columnsAt(source, at);
      if (depth > 0 && width === 0 && matchAt(SURE_START, source, at) !== undefined) {
        depth = 0;
        finish();
      }
      if (depth === 0 && tokens.length === 0) {
        indent = width;
        isInline = false;
      }
      isLineStart = false;
    }
    if (char === '\n') {
      if (depth === 0) finish();
      isLineStart = true;
      at += 1;
    } else if (char === '#') {
      const end = source.indexOf('\n', at);
      at = end < 0 ? source.length : end;
    } else if (char === '\\' && /\\\r?\n/y.test(source.slice(at, at + 3))) {
      at = source.indexOf('\n', at) + 1;
    } else if (/\s/.test(char)) {
      at += 1;
    } else {
      const token = tokenAt(source, at);
      at += token.text.length;
      if (token.kind === 'sign') {
        if ('([{'.includes(token.text)) depth += 1;
        else if (')]}'.includes(token.text)) depth = Math.max(0, depth - 1);
      }
      if (token.kind === 'sign' && token.text === ';' && depth === 0) finish();
      else tokens.push(token);
      if (depth === 0 && !isInline && isOpening(tokens, token.text)) {
        finish();
        // What follows on the line is the body, and opens no further one.
        indent += 1;
        isInline = true;
      }
    }
  }
  finish();
  return statements;
}

/** Whether tokens that end with this one open a block. */
function isOpening(tokens: readonly Token[], last: string): boolean {
  const [first, second] = tokens;
  if (last !== ':' || tokens.at(-1)?.text !== ':' || first?.kind !== 'name') return false;
  if (!OPENING.test(first.text)) return false;
  // These two are names as well: "match: int = 3".
  if (/^(?:match|case)$/.test(first.text) && /^[:=.,)]$/.test(second?.text ?? '')) return false;
  return !tokens.some(({ kind, text }) => kind === 'name' && text === 'lambda');
}

function columnsAt(source: string, start: number): number {
  let columns = 0;
  for (let at = start; source[at] === ' ' || source[at] === '\t'; at++) {
    columns = source[at] === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1;
  }
  return columns;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

function tokenAt(source: string, at: number): Token {
  const start = matchAt(STRING_START, source, at);
  if (start !== undefined && /^(?:[rbuf]|br|rb|fr|rf|)$/i.test(start[1] as string)) {
    return stringAt(source, at, start[1] as string, start[2] as string);
  }
  const name = matchAt(NAME, source, at);
  if (name !== undefined) return { kind: 'name', text: name[0] };
  const number = matchAt(NUMBER, source, at);
  if (number !== undefined) return { kind: 'number', text: number[0] };
  const sign = matchAt(SIGN, source, at);
  return { kind: 'sign', text: sign?.[0] ?? (source[at] as string) };
}

function stringAt(source: string, at: number, prefix: string, quote: string): Token {
  const first = at + prefix.length + quote.length;
  let end = first;
  while (end < source.length && !source.startsWith(quote, end)) {
    // A string of one line ends with it: one that is not closed takes no further lines.
    if (quote.length === 1 && source[end] === '\n') break;
    end += source[end] === '\\' && source[end + 1] !== undefined ? 2 : 1;
  }
  end = Math.min(end, source.length);
  const text = source.slice(at, source.startsWith(quote, end) ? end + quote.length : end);
  if (/[bf]/i.test(prefix)) return { kind: 'string', text };
  const body = source.slice(first, end);
  return { kind: 'string', text, value: /r/i.test(prefix) ? body : withoutEscapes(body) };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

function withoutEscapes(body: string): string {
  return body.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(\r?\n)|([\s\S]))/gi,
    (_, hex: string | undefined, unicode: string | undefined, line, other: string) => {
      const code = hex ?? unicode;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return line === undefined ? (ESCAPES[other] ?? other) : '';
    },
  );
}

function opens(tokens: readonly Token[]): Pick<Scope, 'kind' | 'name'> | undefined {
  const at = tokens[0]?.text === 'async' ? 1 : 0;
  const [word, name] = [tokens[at]?.text, tokens[at + 1]];
  if (name?.kind !== 'name') return undefined;
  if (word === 'def') return { kind: 'function', name: name.text };
  return word === 'class' ? { kind: 'class', name: name.text } : undefined;
}

/** Tokens as a person would write them, on one line. */
export function spelled(tokens: readonly Token[]): string {
  const isTight = (left: Token, right: Token) =>
    /^[([{.]$/.test(left.text) ||
    /^[)\]},.:]$/.test(right.text) ||
    (/^[([]$/.test(right.text) &&
      left.kind === 'name' &&
      !/^(?:if|elif|except|case|and|or|not|in)$/.test(left.text));
  return tokens
    .map((token, at) => {
      const before = tokens[at - 1];
      return before === undefined || isTight(before, token) ? token.text : ` ${token.text}`;
    })
    .join('');
}

/** `a.b.c` from tokens that begin so; undefined when they do not. */
export function dottedAt(
  tokens: readonly Token[],
  start = 0,
): { name: string; end: number } | undefined {
  if (tokens[start]?.kind !== 'name') return undefined;
  let end = start + 1;
  while (tokens[end]?.text === '.' && tokens[end + 1]?.kind === 'name') end += 2;
  const name = tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
  return { name, end };
}

/** `a.b.c` when the tokens are that and nothing more. */
export function dottedName(tokens: readonly Token[]): string | undefined {
  const found = dottedAt(tokens);
  return found !== undefined && found.end === tokens.length ? found.name : undefined;
}

export interface Call {
  /** Dotted. */
  readonly callee: string;
  readonly positional: readonly (readonly Token[])[];
  readonly keyword: ReadonlyMap<string, readonly Token[]>;
}

/** The call that tokens begin with at a place; undefined when they do not. */
export function callAt(tokens: readonly Token[], start = 0): Call | undefined {
  const name = dottedAt(tokens, start);
  if (name === undefined || tokens[name.end]?.text !== '(') return undefined;
  const positional: (readonly Token[])[] = [];
  const keyword = new Map<string, readonly Token[]>();
  for (const part of partsOf(tokens, name.end)) {
    const [first, second] = part;
    if (first?.kind === 'name' && second?.text === '=') keyword.set(first.text, part.slice(2));
    else positional.push(part);
  }
  return { callee: name.name, positional, keyword };
}

/** What stands in the bracket that opens at a place, divided at its commas. */
export function partsOf(tokens: readonly Token[], open: number): (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let depth = 0;
  let from = open + 1;
  const take = (end: number) => {
    if (end > from) parts.push(tokens.slice(from, end));
  };
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'sign') continue;
    if ('([{'.includes(text)) depth += 1;
    else if (')]}'.includes(text)) depth -= 1;
    if (depth === 0) {
      take(at);
      return parts;
    }
    if (depth === 1 && text === ',') {
      take(at);
      from = at + 1;
    }
  }
  take(tokens.length);
  return parts;
}

/** The value of tokens that are one plain string literal, or several beside one another. */
export function literalOf(tokens: readonly Token[] | undefined): string | undefined {
  if (tokens === undefined || tokens.length === 0) return undefined;
  const values = tokens.map(({ value }) => value);
  return values.every((value) => value !== undefined) ? values.join('') : undefined;
}
