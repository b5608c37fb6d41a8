/** Variables of the environment that a service does not start without. */
import { foldersUp } from '../app/recipe.js';
import { folderOf, inFolder } from './names.js';
import { basesOf } from './python-classes.js';
import {
  type FunctionDefinition,
  importedAs,
  type PythonModule,
  signAtTop,
} from './python-module.js';
import type { Place, PythonProject } from './python-project.js';
import {
  type Call,
  callAt,
  dottedAt,
  dottedName,
  literalOf,
  type Statement,
  type Token,
} from './python-source.js';
import type { Repository } from './repository.js';

const MOST_MODULES = 500;
const MOST_FUNCTIONS = 1000;
/** Classes above a class that are looked at. */
const MOST_BASES = 20;
const MOST_NAMES = 50;
/** A name that can stand in a workflow as it is. */
const VARIABLE = /^[A-Za-z_]\w{0,100}$/;

interface Start {
  readonly project: PythonProject;
  /** Files of the modules that are imported. */
  readonly files: Set<string>;
  /** Functions and classes that are called, by file and name. */
  readonly called: Set<string>;
  /** Variables that are read. */
  readonly read: Set<string>;
  /** Variables that the code gives a value itself. */
  readonly given: Set<string>;
  /** What runs, and is still to be looked at. */
  readonly waiting: { readonly path: string; readonly statements: readonly Statement[] }[];
}

/**
 * The variables that are read when the app is imported and started, and without which that ends:
 * `os.environ["NAME"]` in modules and in the functions that these call, in the factory and in what
 * runs at startup; fields without a default of pydantic's settings. What stands under a condition
 * does not count, nor what a `.env` of the repository gives. Sorted by name.
 * @param path the app's file
 * @param name the app's object or factory
 */
export function requiredVariables(
  repository: Repository,
  project: PythonProject,
  path: string,
  name: string,
): string[] {
  const start: Start = {
    project,
    files: new Set(),
    called: new Set(),
    read: new Set(),
    given: new Set(namesInDotenv(repository, path)),
    waiting: [],
  };
  for (const folder of foldersUp(folderOf(path))) addFile(start, inFolder(folder, '__init__.py'));
  addFile(start, path);
  addCalled(start, path, name);
  for (let next = start.waiting.pop(); next !== undefined; next = start.waiting.pop()) {
    const module = project.moduleAt(next.path);
    if (module === undefined) continue;
    for (const statement of next.statements) lookAt(start, next.path, module, statement);
  }
  const required = [...start.read].filter((each) => !start.given.has(each) && VARIABLE.test(each));
  return required.sort().slice(0, MOST_NAMES);
}

function namesInDotenv({ read }: Repository, path: string): string[] {
  return foldersUp(folderOf(path)).flatMap((folder) => {
    const lines = (read(inFolder(folder, '.env')) ?? '').split('\n');
    return lines.flatMap((line) => /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? []);
  });
}

/** A module runs when it is imported, with the bodies of its classes, and imports others. */
function addFile(start: Start, path: string): void {
  if (start.files.has(path) || start.files.size >= MOST_MODULES) return;
  const module = start.project.moduleAt(path);
  if (module === undefined) return;
  start.files.add(path);
  const statements = module.statements.filter(({ scope }) => functionIndent(scope) < 0);
  start.waiting.push({ path, statements });
  for (const name of importedBy(start.project, path, module)) {
    for (const file of filesOf(start.project, name)) addFile(start, file);
  }
  for (const definition of module.functions) {
    if (definition.decorators.some(isStartup)) addBody(start, path, definition);
  }
}

function functionIndent(scope: Statement['scope']): number {
  return scope?.functionIndent ?? -1;
}

/** Absolute names of modules, and of what is taken out of them, which may be modules as well. */
function importedBy(project: PythonProject, path: string, module: PythonModule): string[] {
  const bound = [...module.imports.values(), ...module.stars].map(({ level, module, name }) =>
    [project.absoluteName(path, level, module), name ?? ''].filter((each) => each !== '').join('.'),
  );
  // "import a.b" binds a alone, and runs both.
  const plain = module.statements.flatMap(({ tokens }) =>
    tokens[0]?.text === 'import' ? (dottedAt(tokens, 1)?.name ?? []) : [],
  );
  return [...bound, ...plain];
}

/** The files of a module and of the packages that it is in. */
function filesOf(project: PythonProject, dotted: string): string[] {
  const parts = dotted.split('.');
  return parts.flatMap((_, at) => project.fileOf(parts.slice(0, at + 1).join('.')) ?? []);
}

function isStartup({ callee, positional }: Call): boolean {
  return /(?:^|\.)on_event$/.test(callee) && literalOf(positional[0]) === 'startup';
}

/** What a call of a name runs: a function, or how an object of a class is made. */
function addCalled(start: Start, path: string, dotted: string): void {
  const place = start.project.resolve(path, dotted);
  const id = `${place?.path}:${place?.name}`;
  if (place === undefined || start.called.has(id) || start.called.size >= MOST_FUNCTIONS) return;
  start.called.add(id);
  const { module, name } = place;
  const definition = module.functionNamed.get(name);
  if (definition !== undefined) addBody(start, place.path, definition);
  if (!module.classes.has(name)) return;
  for (const each of module.functions) {
    if (each.name === '__init__' && each.scope?.kind === 'class' && each.scope.name === name) {
      addBody(start, place.path, each);
    }
  }
  for (const field of settingsFields(start.project, place)) start.read.add(field);
}

/** What a function inside of a function does waits for its own call. */
function addBody(start: Start, path: string, { body }: FunctionDefinition): void {
  const own = functionIndent(body[0]?.scope);
  const statements = body.filter(({ scope }) => functionIndent(scope) === own);
  start.waiting.push({ path, statements });
}

function lookAt(start: Start, path: string, module: PythonModule, statement: Statement): void {
  const { tokens, condition } = statement;
  const isDefinition = tokens.slice(0, 2).some(({ text }) => text === 'def' || text === 'class');
  if (condition !== undefined || isDefinition || tokens[0]?.text === 'del') return;
  // "value if name in os.environ else other" asks first.
  const isAsked = tokens.some(({ kind, text }, at) => at > 0 && kind === 'name' && text === 'if');
  for (let at = 0; at < tokens.length; at++) {
    const named = dottedAt(tokens, at);
    if (named === undefined) continue;
    const next = tokens[named.end];
    if (next?.text === '(') {
      if (/(?:^|\.)environ\.setdefault$/.test(named.name)) {
        start.given.add(literalOf(callAt(tokens, at)?.positional[0]) ?? '');
      }
      addCalled(start, path, named.name);
    }
    if (next?.text === '[' && isEnvironment(module, named.name)) {
      const variable = tokens[named.end + 1]?.value ?? '';
      const isGiven = tokens[named.end + 3]?.text === '=';
      if (isGiven) start.given.add(variable);
      else if (!isAsked && tokens[named.end + 2]?.text === ']') start.read.add(variable);
    }
    // The context manager of an app's life.
    if (named.name === 'lifespan' && next?.text === '=') {
      const manager = dottedAt(tokens, named.end + 1);
      if (manager !== undefined) addCalled(start, path, manager.name);
    }
    at = named.end - 1;
  }
}

/** `os.environ`, by what the module imports. */
function isEnvironment(module: PythonModule, dotted: string): boolean {
  const what = importedAs(module, dotted);
  return what?.module === 'os' && what.names.join('.') === 'environ';
}

/** The variables of the fields without a default, where a class is one of pydantic's settings. */
function settingsFields(project: PythonProject, place: Place): string[] {
  const fields = new Map<string, Field>();
  let prefix = '';
  let isSettings = false;
  const waiting: (Place | undefined)[] = [place];
  // From the class up: what a class says itself counts for what it takes over.
  for (let seen = 0; waiting.length > 0 && seen < MOST_BASES; seen++) {
    const each = waiting.shift();
    if (each === undefined) continue;
    for (const { tokens, scope } of each.module.statements) {
      if (scope?.kind !== 'class') continue;
      if (scope.name === each.name) {
        const name = tokens[0]?.text ?? '';
        if (isField(tokens) && !fields.has(name)) fields.set(name, fieldOf(tokens));
      }
      if (scope.name === each.name || scope.outer?.name === each.name) prefix ||= prefixIn(tokens);
    }
    for (const base of basesOf(each)) {
      isSettings ||= isBaseSettings(each.module, base);
      waiting.push(project.resolve(each.path, base));
    }
  }
  if (!isSettings) return [];
  return [...fields].flatMap(([name, { isRequired, variable }]) =>
    isRequired ? (variable ?? `${prefix}${name}`.toUpperCase()) : [],
  );
}

function isBaseSettings(module: PythonModule, base: string): boolean {
  const what = importedAs(module, base);
  if (what === undefined || !/^pydantic(?:_settings)?(?:\.|$)/.test(what.module)) return false;
  return what.names.at(-1) === 'BaseSettings';
}

/** `name: type` and `name: type = value`. */
function isField(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  return first?.kind === 'name' && second?.text === ':' && third?.text !== 'ClassVar';
}

interface Field {
  readonly isRequired: boolean;
  /** Its name in the environment, where that is another one. */
  readonly variable?: string;
}

function fieldOf(tokens: readonly Token[]): Field {
  const at = signAtTop(tokens, '=');
  if (at < 0) return { isRequired: true };
  const field = callAt(tokens, at + 1);
  if (field === undefined || !/(?:^|\.)Field$/.test(field.callee)) return { isRequired: false };
  const { positional, keyword } = field;
  const fallback = positional[0] ?? keyword.get('default') ?? keyword.get('default_factory');
  if (fallback !== undefined && fallback[0]?.text !== '...') return { isRequired: false };
  const alias = ['validation_alias', 'alias', 'env'].find((name) => keyword.has(name));
  if (alias === undefined) return { isRequired: true };
  const variable = literalOf(keyword.get(alias));
  // Of several names nobody knows which one is meant.
  return variable === undefined ? { isRequired: false } : { isRequired: true, variable };
}

/** `env_prefix` of `model_config = SettingsConfigDict(…)` or of `class Config`. */
function prefixIn(tokens: readonly Token[]): string {
  const call = callAt(tokens, 2);
  const given =
    dottedName(tokens.slice(0, 1)) === 'env_prefix'
      ? tokens.slice(2)
      : call?.keyword.get('env_prefix');
  return literalOf(given) ?? '';
}
