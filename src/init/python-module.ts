/** What a Python module says at a glance: what it imports, binds and defines. */
import {
  type Call,
  callAt,
  dottedName,
  partsOf,
  type Scope,
  type Statement,
  statementsOf,
  type Token,
} from './python-source.js';

export interface Import {
  /** Dots before the name: 0 is absolute. */
  readonly level: number;
  readonly module: string;
  /** What is taken out of the module; undefined: the module itself. */
  readonly name?: string;
}

export interface Binding {
  readonly value: readonly Token[];
  readonly scope: Scope | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly annotation: readonly Token[];
  readonly fallback: readonly Token[] | undefined;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly isAsync: boolean;
  readonly scope: Scope | undefined;
  /** What opens the innermost branch that it stands in. */
  readonly condition: readonly Token[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly returns: readonly Token[];
  readonly decorators: readonly Call[];
  readonly body: readonly Statement[];
}

export interface PythonModule {
  readonly statements: readonly Statement[];
  readonly imports: ReadonlyMap<string, Import>;
  /** What it takes everything from. */
  readonly stars: readonly Import[];
  /** All bindings of a name, in order. */
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  readonly functions: readonly FunctionDefinition[];
  /** The statement that opens a class, by its name. */
  readonly classes: ReadonlyMap<string, Statement>;
  /** By name; of several the one at module level, else the first. */
  readonly functionNamed: ReadonlyMap<string, FunctionDefinition>;
}

export function readModule(source: string): PythonModule {
  const statements = statementsOf(source);
  const imports = new Map<string, Import>();
  const stars: Import[] = [];
  const bindings = new Map<string, Binding[]>();
  const classes = new Map<string, Statement>();
  for (const statement of statements) {
    const { tokens, scope } = statement;
    if (tokens[0]?.text === 'class' && tokens[1]?.kind === 'name') {
      classes.set(tokens[1].text, statement);
    }
    for (const [name, what] of importsOf(tokens)) {
      if (name === '*') stars.push(what);
      else imports.set(name, what);
    }
    const bound = bindingOf(tokens);
    if (bound === undefined) continue;
    const all = bindings.get(bound.name) ?? [];
    all.push({ value: bound.value, scope });
    bindings.set(bound.name, all);
  }
  const functions = functionsOf(statements);
  const functionNamed = new Map<string, FunctionDefinition>();
  for (const each of functions) {
    const known = functionNamed.get(each.name);
    if (known === undefined || (known.scope !== undefined && each.scope === undefined)) {
      functionNamed.set(each.name, each);
    }
  }
  return { statements, imports, stars, bindings, functions, classes, functionNamed };
}

function importsOf(tokens: readonly Token[]): [string, Import][] {
  const word = tokens[0]?.text;
  if (tokens[0]?.kind !== 'name' || (word !== 'import' && word !== 'from')) return [];
  if (word === 'import') {
    return divide(tokens.slice(1)).flatMap((part): [string, Import][] => {
      const { name, as } = renamed(part);
      if (name === undefined) return [];
      // "import a.b" binds a; "import a.b as c" binds the inner module.
      const bound = as ?? (name.split('.')[0] as string);
      return [[bound, { level: 0, module: as === undefined ? bound : name }]];
    });
  }
  const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'import');
  if (at < 0) return [];
  const source = tokens
    .slice(1, at)
    .map(({ text }) => text)
    .join('');
  const level = /^\.*/.exec(source)?.[0].length ?? 0;
  const isBracketed = tokens[at + 1]?.text === '(';
  const parts = isBracketed ? partsOf(tokens, at + 1) : divide(tokens.slice(at + 1));
  return parts.flatMap((part): [string, Import][] => {
    const { name, as } = renamed(part);
    if (name === undefined) return [];
    return [[as ?? name, { level, module: source.slice(level), name }]];
  });
}

function renamed(part: readonly Token[]): { name: string | undefined; as: string | undefined } {
  const at = part.findIndex(({ kind, text }) => kind === 'name' && text === 'as');
  if (at < 0) return { name: part[0]?.text === '*' ? '*' : dottedName(part), as: undefined };
  return { name: dottedName(part.slice(0, at)), as: part[at + 1]?.text };
}

function divide(tokens: readonly Token[]): (readonly Token[])[] {
  return partsOf([{ kind: 'sign', text: '(' }, ...tokens, { kind: 'sign', text: ')' }], 0);
}

/** `name = value` and `name: annotation = value`. */
function bindingOf(
  tokens: readonly Token[],
): { name: string; value: readonly Token[] } | undefined {
  const [first, second] = tokens;
  if (first?.kind !== 'name') return undefined;
  if (second?.text === '=') return { name: first.text, value: tokens.slice(2) };
  if (second?.text !== ':') return undefined;
  const at = signAtTop(tokens, '=');
  return at < 0 ? undefined : { name: first.text, value: tokens.slice(at + 1) };
}

/** Where a sign stands outside of all brackets; -1 when it does not. */
export function signAtTop(tokens: readonly Token[], sign: string): number {
  let depth = 0;
  return tokens.findIndex(({ kind, text }) => {
    if (kind !== 'sign') return false;
    if ('([{'.includes(text)) depth += 1;
    else if (')]}'.includes(text)) depth -= 1;
    return depth === 0 && text === sign;
  });
}

function functionsOf(statements: readonly Statement[]): FunctionDefinition[] {
  const found: FunctionDefinition[] = [];
  let decorators: Call[] = [];
  for (const [index, { tokens, indent, scope, condition }] of statements.entries()) {
    if (tokens[0]?.text === '@') {
      const call = callAt(tokens, 1);
      if (call !== undefined) decorators.push(call);
      continue;
    }
    const isAsync = tokens[0]?.text === 'async';
    const at = isAsync ? 1 : 0;
    if (tokens[at]?.text === 'def' && tokens[at + 1]?.kind === 'name') {
      const open = at + 2;
      let bodyEnd = index + 1;
      while ((statements[bodyEnd]?.indent ?? -1) > indent) bodyEnd += 1;
      found.push({
        name: tokens[at + 1]?.text as string,
        isAsync,
        scope,
        condition,
        parameters: partsOf(tokens, open).flatMap(parameterOf),
        returns: returnsOf(tokens),
        decorators,
        body: statements.slice(index + 1, bodyEnd),
      });
    }
    decorators = [];
  }
  return found;
}

function parameterOf(part: readonly Token[]): Parameter[] {
  const [first, second] = part;
  // "*", "/" and "*args" ask nobody for anything.
  if (first?.kind !== 'name') return [];
  const at = signAtTop(part, '=');
  const fallback = at < 0 ? undefined : part.slice(at + 1);
  const annotation = second?.text === ':' ? part.slice(2, at < 0 ? undefined : at) : [];
  return [{ name: first.text, annotation, fallback }];
}

function returnsOf(tokens: readonly Token[]): readonly Token[] {
  const at = signAtTop(tokens, '->');
  if (at < 0) return [];
  const rest = tokens.slice(at + 1);
  const end = signAtTop(rest, ':');
  return end < 0 ? rest : rest.slice(0, end);
}

/** What a dotted name means by the imports: the names below the module that it comes from. */
export function importedAs(
  { imports }: PythonModule,
  dotted: string,
): { readonly level: number; readonly module: string; readonly names: string[] } | undefined {
  const [head, ...rest] = dotted.split('.') as [string, ...string[]];
  const what = imports.get(head);
  if (what === undefined) return undefined;
  const { level, module, name } = what;
  return { level, module, names: [...(name === undefined ? [] : [name]), ...rest] };
}

/** Whether a dotted name is a class of FastAPI's, by what the module imports. */
export function isFromFastapi(module: PythonModule, dotted: string, className: string): boolean {
  const what = importedAs(module, dotted);
  if (what === undefined) {
    return dotted === className && module.stars.some((each) => each.module === 'fastapi');
  }
  const isFastapi = what.level === 0 && /^fastapi(?:\.|$)/.test(what.module);
  return isFastapi && what.names.at(-1) === className;
}
