/**
 * The statements of a Python file: a scanner over characters, with an explicit stack, as strings,
 * brackets and the fields of f-strings may hold one another to any depth.
 */

/** What stands on a line: blank also for a comment, documentation for a string that nothing uses. */
export type Line = 'blank' | 'code' | 'documentation';

/** A logical line: what Python takes as one, over however many lines of the file. */
export interface Statement {
  readonly kind: 'def' | 'class' | 'decorator' | 'other';
  /** Of a `def` or `class`; else empty. */
  readonly name: string;
  /** Column of its first character, with tabs to the next multiple of eight. */
  readonly indent: number;
  /** Lines from 1; comments after it are left out. */
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Statements {
  readonly statements: readonly Statement[];
  /** By number from 1; the first entry is no line. */
  readonly lines: readonly Line[];
}

/**
 * The statements of a text and what its lines are, in time linear to the text. Never throws: of a
 * text that is not Python it returns what looks like statements.
 */
export function statementsOf(text: string): Statements {
  const scanner = new Scanner(text);
  scanner.scan();
  return scanner;
}

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COLON = 58;
const AT = 64;
const BACKSLASH = 92;
const OPENING: ReadonlySet<number> = new Set([40, 91, 123]);
const CLOSING: ReadonlySet<number> = new Set([41, 93, 125]);
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const BYTE_ORDER_MARK = 0xfeff;

const DEFINITION =
  /(?:async(?:[ \t\f]|\\\r?\n)+)?(def|class)(?:[ \t\f]|\\\r?\n)+([\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}·]*)/uy;
const WORD = /[\p{L}\p{N}\p{M}_]+/uy;
const ASCII_WORD = /\w/;
/** What may stand before a string; one of the last kind has fields. */
const PLAIN_PREFIX = /^(?:[rbu]|br|rb)$/i;
const FIELDS_PREFIX = /^(?:[ft]|[ft]r|r[ft])$/i;

/** What the scanner is in; nothing: a statement outside of all brackets. */
type Inside =
  | { readonly kind: 'bracket' }
  | { readonly kind: 'string'; readonly string: StringStart }
  /** Of an f-string: an expression, or the format after its colon. */
  | { readonly kind: 'field' | 'format'; readonly string: StringStart };

interface StringStart {
  readonly quote: number;
  readonly isTriple: boolean;
  readonly hasFields: boolean;
}

const BRACKET: Inside = { kind: 'bracket' };

interface Open {
  readonly kind: Statement['kind'];
  readonly name: string;
  readonly indent: number;
  readonly firstLine: number;
  isOnlyStrings: boolean;
}

class Scanner implements Statements {
  readonly statements: Statement[] = [];
  readonly lines: Line[] = ['blank', 'blank'];
  readonly #text: string;
  #at = 0;
  #line = 1;
  #column = 0;
  /** Whether a backslash joined this line to the one before, so that its indent says nothing. */
  #isJoined = false;
  /** Line of the last character that is neither space nor comment. */
  #lastLine = 0;
  #open: Open | undefined;
  readonly #inside: Inside[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  scan(): void {
    if (this.#text.charCodeAt(0) === BYTE_ORDER_MARK) this.#at = 1;
    while (this.#at < this.#text.length) {
      const inside = this.#inside.at(-1);
      if (inside?.kind === 'string' || inside?.kind === 'format') this.#literal(inside);
      else this.#code(inside);
    }
    this.#end();
  }

  /** One step in code: outside of everything, in a bracket, or in a field of an f-string. */
  #code(inside: Inside | undefined): void {
    const code = this.#text.charCodeAt(this.#at);
    switch (code) {
      case SPACE:
      case TAB:
      case FORM_FEED:
        this.#space(code);
        return;
      case LINE_FEED:
      case RETURN:
        if (inside === undefined) this.#end();
        this.#newLine(code);
        return;
      case HASH:
        this.#comment();
        return;
      case BACKSLASH:
        if (this.#isLineEnd(this.#at + 1)) {
          this.#at += 1;
          this.#newLine(this.#text.charCodeAt(this.#at));
          this.#isJoined = true;
          return;
        }
    }
    this.#begin();
    this.#mark();
    if (code === SINGLE_QUOTE || code === DOUBLE_QUOTE) this.#openString(code, false);
    else if (!this.#word(code)) this.#punctuation(code, inside);
  }

  #space(code: number): void {
    if (!this.#isJoined) {
      if (code === SPACE) this.#column += 1;
      else if (code === TAB) this.#column = (Math.floor(this.#column / 8) + 1) * 8;
      else this.#column = 0;
    }
    this.#at += 1;
  }

  /** The line after this one begins. */
  #newLine(code: number): void {
    this.#at += code === RETURN && this.#text.charCodeAt(this.#at + 1) === LINE_FEED ? 2 : 1;
    this.#line += 1;
    this.lines.push('blank');
    if (this.#open === undefined && !this.#isJoined) this.#column = 0;
    if (this.#open !== undefined) this.#isJoined = false;
  }

  #isLineEnd(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === LINE_FEED || code === RETURN;
  }

  #comment(): void {
    while (this.#at < this.#text.length && !this.#isLineEnd(this.#at)) this.#at += 1;
  }

  #mark(): void {
    this.lines[this.#line] = 'code';
    this.#lastLine = this.#line;
  }

  /** A statement begins here, if none has. */
  #begin(): void {
    if (this.#open !== undefined) return;
    DEFINITION.lastIndex = this.#at;
    const [, keyword, name = ''] = DEFINITION.exec(this.#text) ?? [];
    const isDecorator = this.#text.charCodeAt(this.#at) === AT;
    this.#open = {
      kind: isDecorator ? 'decorator' : ((keyword ?? 'other') as Statement['kind']),
      // As Python itself reads names.
      name: name.normalize('NFKC'),
      indent: this.#column,
      firstLine: this.#line,
      isOnlyStrings: true,
    };
  }

  /** The statement ends, if one has begun. */
  #end(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#column = 0;
    this.#isJoined = false;
    if (open === undefined) return;
    const { kind, name, indent, firstLine } = open;
    this.statements.push({ kind, name, indent, firstLine, lastLine: this.#lastLine });
    if (!open.isOnlyStrings) return;
    this.lines.fill('documentation', firstLine, this.#lastLine + 1);
  }

  #isNoString(): void {
    if (this.#open !== undefined) this.#open.isOnlyStrings = false;
  }

  /** A name, number or keyword; where a string follows at once, it may be the string's prefix. */
  #word(code: number): boolean {
    if (code < 128 && !ASCII_WORD.test(String.fromCharCode(code))) return false;
    WORD.lastIndex = this.#at;
    const [word] = WORD.exec(this.#text) ?? [];
    if (word === undefined) return false;
    this.#at += word.length;
    const next = this.#text.charCodeAt(this.#at);
    const isQuote = next === SINGLE_QUOTE || next === DOUBLE_QUOTE;
    if (isQuote && word.length <= 2) {
      if (FIELDS_PREFIX.test(word)) {
        this.#isNoString();
        this.#openString(next, true);
        return true;
      }
      if (PLAIN_PREFIX.test(word)) {
        this.#openString(next, false);
        return true;
      }
    }
    this.#isNoString();
    return true;
  }

  #punctuation(code: number, inside: Inside | undefined): void {
    this.#isNoString();
    this.#at += 1;
    if (OPENING.has(code)) {
      this.#inside.push(BRACKET);
    } else if (CLOSING.has(code)) {
      if (inside?.kind === 'bracket') this.#inside.pop();
      else if (inside?.kind === 'field' && code === CLOSE_BRACE) this.#inside.pop();
    } else if (code === COLON && inside?.kind === 'field') {
      this.#inside.pop();
      this.#inside.push({ kind: 'format', string: inside.string });
    }
  }

  #openString(quote: number, hasFields: boolean): void {
    const isTriple = this.#areQuotes(quote, 3);
    this.#at += isTriple ? 3 : 1;
    this.#inside.push({ kind: 'string', string: { quote, isTriple, hasFields } });
  }

  #areQuotes(quote: number, count: number): boolean {
    for (let index = 0; index < count; index += 1) {
      if (this.#text.charCodeAt(this.#at + index) !== quote) return false;
    }
    return true;
  }

  /** One step in a string, or in the format of a field of one. */
  #literal({ kind, string }: Exclude<Inside, { kind: 'bracket' }>): void {
    const { quote, isTriple, hasFields } = string;
    const code = this.#text.charCodeAt(this.#at);
    this.#mark();
    if (code === LINE_FEED || code === RETURN) {
      // No string with a single quote goes on here: what follows is better read as code.
      if (!isTriple) this.#leaveString(string);
      else this.#newLine(code);
    } else if (code === quote && this.#areQuotes(quote, isTriple ? 3 : 1)) {
      this.#leaveString(string);
      this.#at += isTriple ? 3 : 1;
    } else if (code === BACKSLASH) {
      this.#at += 1;
      this.#afterBackslash(hasFields);
    } else if (hasFields && code === OPEN_BRACE) {
      const isDoubled = kind === 'string' && this.#text.charCodeAt(this.#at + 1) === OPEN_BRACE;
      this.#at += isDoubled ? 2 : 1;
      if (!isDoubled) this.#inside.push({ kind: 'field', string });
    } else {
      this.#at += 1;
      if (kind === 'format' && code === CLOSE_BRACE) this.#inside.pop();
    }
  }

  /** Also in raw strings: there the backslash stays, but the quote after it does not end them. */
  #afterBackslash(hasFields: boolean): void {
    const code = this.#text.charCodeAt(this.#at);
    if (this.#isLineEnd(this.#at)) this.#newLine(code);
    else if (!(hasFields && (code === OPEN_BRACE || code === CLOSE_BRACE))) this.#at += 1;
  }

  /** Leaves the string with the fields in it that were not closed. */
  #leaveString(string: StringStart): void {
    for (let top = this.#inside.pop(); top !== undefined; top = this.#inside.pop()) {
      if (top.kind === 'string' && top.string === string) return;
    }
  }
}
