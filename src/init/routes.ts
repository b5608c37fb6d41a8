/** The GET routes of an app, read from its source: prefixes of routers included, nothing run. */
import { appNameIn } from './factories.js';
import { classDependencies, type Dependency } from './python-classes.js';
import type { FunctionDefinition, PythonModule } from './python-module.js';
import type { Place, PythonProject } from './python-project.js';
import {
  type Call,
  callAt,
  dottedAt,
  dottedName,
  literalOf,
  partsOf,
  type Statement,
  type Token,
} from './python-source.js';

/** A GET route as it stands in the source. */
export interface Route {
  /** With the prefixes of all routers above it. */
  readonly path: string;
  readonly definition: FunctionDefinition;
  /** The file of the function, relative to the root. */
  readonly file: string;
  /** Of the decorator, and of all routers that it is reached by. */
  readonly dependencies: readonly Dependency[];
  readonly decorator: Call;
}

export interface FoundRoutes {
  readonly routes: readonly Route[];
  /** Routes of other methods. */
  readonly others: number;
  /** Routers whose prefix, or which themselves, could not be read. */
  readonly unread: number;
}

const OTHER_METHODS = new Set(['post', 'put', 'patch', 'delete', 'options', 'head', 'trace']);
const MOST_ROUTES = 1000;
const MOST_DEPTH = 10;
/** Routers that take in one another several times multiply with every level. */
const MOST_VISITS = 1000;

interface Walk {
  readonly project: PythonProject;
  visits: number;
  readonly routes: Route[];
  others: number;
  unread: number;
}

/** The routes of an object or factory in a file. */
export function routesOf(project: PythonProject, path: string, name: string): FoundRoutes {
  const walk: Walk = { project, visits: 0, routes: [], others: 0, unread: 0 };
  const place = project.resolve(path, name);
  if (place !== undefined) visit(walk, madeBy(project, place), '', [], []);
  const { routes, others, unread } = walk;
  return { routes, others, unread };
}

/** Where the app is that a name stands for: a factory's is a variable in it. */
function madeBy(project: PythonProject, place: Place): Place {
  const factory = place.module.functionNamed.get(place.name);
  if (factory !== undefined) {
    return { ...place, name: appNameIn(place.module, factory) ?? place.name };
  }
  const value = place.module.bindings.get(place.name)?.[0]?.value ?? [];
  const call = callAt(value);
  const maker = call === undefined ? undefined : project.resolve(place.path, call.callee);
  if (maker?.module.functionNamed.has(maker.name)) {
    return madeBy(project, maker);
  }
  const alias = dottedName(value);
  return (alias === undefined ? undefined : project.resolve(place.path, alias)) ?? place;
}

function visit(
  walk: Walk,
  place: Place,
  prefix: string,
  dependencies: readonly Dependency[],
  above: readonly string[],
): void {
  const id = `${place.path}:${place.name}`;
  walk.visits += 1;
  if (above.includes(id) || above.length > MOST_DEPTH || walk.visits > MOST_VISITS) return;
  const { module, name, path } = place;
  const made = callAt(module.bindings.get(name)?.[0]?.value ?? []);
  const own = madePrefix(walk, place, made);
  if (own === undefined) {
    walk.unread += 1;
    return;
  }
  const here = prefix + own;
  const ofClass = made === undefined ? [] : classDependencies(walk.project, path, made.callee);
  const all = [...dependencies, ...dependenciesOf(path, made), ...ofClass];
  takeRoutes(walk, place, here, all);
  for (const inner of includedIn(module, name)) {
    const router = walk.project.resolve(path, inner.router);
    const further = inner.prefix === undefined ? '' : textOf(walk, place, inner.prefix);
    if (router === undefined || further === undefined) {
      // What is mounted and not the service's own are files, mostly.
      if (!inner.isMount) walk.unread += 1;
      continue;
    }
    const found = [...all, ...dependenciesOf(path, inner.call)];
    visit(walk, madeBy(walk.project, router), here + further, found, [...above, id]);
  }
}

function takeRoutes(
  walk: Walk,
  { module, name, path: file }: Place,
  prefix: string,
  dependencies: readonly Dependency[],
): void {
  for (const definition of module.functions) {
    const { scope } = definition;
    for (const decorator of definition.decorators) {
      if (!decorator.callee.startsWith(`${name}.`)) continue;
      const method = decorator.callee.slice(name.length + 1);
      if (OTHER_METHODS.has(method)) walk.others += 1;
      if (!isGet(method, decorator) || walk.routes.length >= MOST_ROUTES) continue;
      const route = textOf(
        walk,
        { module, name, path: file },
        decorator.positional[0] ?? decorator.keyword.get('path') ?? [],
      );
      if (route === undefined) {
        walk.unread += 1;
        continue;
      }
      walk.routes.push({
        path: prefix + route,
        definition,
        file,
        decorator,
        dependencies: [
          ...dependencies,
          ...dependenciesOf(file, decorator),
          ...(scope?.kind === 'class' ? classDependencies(walk.project, file, scope.name) : []),
        ],
      });
    }
  }
}

function isGet(method: string, decorator: Call): boolean {
  if (method === 'get') return true;
  const methods = decorator.keyword.get('methods') ?? [];
  return method === 'api_route' && methods.some(({ value }) => value?.toUpperCase() === 'GET');
}

function madePrefix(walk: Walk, place: Place, made: Call | undefined): string | undefined {
  const prefix = made?.keyword.get('prefix');
  return prefix === undefined ? '' : textOf(walk, place, prefix);
}

/** The text of an expression: a literal, or a name for one, also as an attribute of settings. */
function textOf({ project }: Walk, place: Place, value: readonly Token[]): string | undefined {
  const literal = literalOf(value);
  if (literal !== undefined) return literal;
  const dotted = dottedName(value);
  if (dotted === undefined) return undefined;
  const constant = project.resolve(place.path, dotted);
  if (constant !== undefined) return literalOf(boundTo(constant.module, constant.name));
  // An attribute of an object, such as settings.API_PREFIX: its class may stand anywhere.
  const [, attribute, ...rest] = dotted.split('.');
  return attribute === undefined || rest.length > 0 ? undefined : project.attributeText(attribute);
}

/** What a name is bound to, where that is one thing only. */
function boundTo(module: PythonModule, name: string): readonly Token[] | undefined {
  const all = module.bindings.get(name) ?? [];
  return all.length === 1 ? all[0]?.value : undefined;
}

function dependenciesOf(file: string, call: Call | undefined): Dependency[] {
  const value = call?.keyword.get('dependencies');
  if (value?.[0]?.text !== '[') return [];
  return partsOf(value, 0).map((part) => ({ file, value: part }));
}

interface Included {
  /** Dotted, as the module names it. */
  readonly router: string;
  readonly prefix: readonly Token[] | undefined;
  readonly isMount: boolean;
  readonly call: Call;
}

interface Loop {
  readonly indent: number;
  readonly variable: string;
  readonly items: readonly string[];
}

const inclusions = new WeakMap<PythonModule, ReadonlyMap<string, readonly Included[]>>();

/** What an app or router takes in, in order; a loop over a list of names counts as each of them. */
function includedIn(module: PythonModule, name: string): readonly Included[] {
  const known = inclusions.get(module) ?? allIncluded(module);
  inclusions.set(module, known);
  return known.get(name) ?? [];
}

/** By the name of what takes in. */
function allIncluded(module: PythonModule): Map<string, Included[]> {
  const found = new Map<string, Included[]>();
  let loops: Loop[] = [];
  for (const statement of module.statements) {
    loops = loops.filter(({ indent }) => indent < statement.indent);
    const loop = loopOf(module, statement);
    if (loop !== undefined) loops.push(loop);
    const call = callAt(statement.tokens);
    const [, name, method] = /^(.+)\.(include_router|mount)$/.exec(call?.callee ?? '') ?? [];
    if (call === undefined || name === undefined) continue;
    const isMount = method === 'mount';
    const given = isMount
      ? (call.positional[1] ?? call.keyword.get('app'))
      : (call.positional[0] ?? call.keyword.get('router'));
    const prefix = isMount
      ? (call.positional[0] ?? call.keyword.get('path'))
      : call.keyword.get('prefix');
    const routers = unrolled(dottedName(given ?? []) ?? '', loops);
    const all = found.get(name) ?? [];
    all.push(...routers.map((router) => ({ router, prefix, isMount, call })));
    found.set(name, all);
  }
  return found;
}

function unrolled(router: string, loops: readonly Loop[]): string[] {
  const [head, ...rest] = router.split('.') as [string, ...string[]];
  const loop = loops.findLast(({ variable }) => variable === head);
  return loop === undefined ? [router] : loop.items.map((item) => [item, ...rest].join('.'));
}

/** `for name in (a, b):`, the list also by its name. */
function loopOf(module: PythonModule, { tokens, indent }: Statement): Loop | undefined {
  if (tokens[0]?.text !== 'for' || tokens[1]?.kind !== 'name' || tokens[2]?.text !== 'in') {
    return undefined;
  }
  const rest = tokens.slice(3);
  const named = dottedAt(rest);
  const list =
    named !== undefined && rest[named.end]?.text === ':'
      ? (boundTo(module, named.name) ?? [])
      : rest;
  if (list[0] === undefined || !'(['.includes(list[0].text)) return undefined;
  const items = partsOf(list, 0).flatMap((part) => dottedName(part) ?? []);
  return { indent, variable: tokens[1].text, items };
}
