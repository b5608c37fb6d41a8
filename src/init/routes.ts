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
  /** What declares it: the decorator, or the call of add_api_route. */
  readonly declaration: Call;
  /** What opens the branches that it, and the routers that it is reached by, are declared in. */
  readonly conditions: readonly (readonly Token[])[];
}

export interface FoundRoutes {
  readonly routes: readonly Route[];
  /** Routes of other methods. */
  readonly others: number;
  /** Routers and routes whose path, or which themselves, could not be read. */
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

/** The way to an app or router, as far as it counts for the routes in it. */
interface Reached {
  readonly prefix: string;
  readonly dependencies: readonly Dependency[];
  readonly conditions: readonly (readonly Token[])[];
  /** What takes it in, the outermost first. */
  readonly above: readonly string[];
}

/** The routes of an object or factory in a file. */
export function routesOf(project: PythonProject, path: string, name: string): FoundRoutes {
  const walk: Walk = { project, visits: 0, routes: [], others: 0, unread: 0 };
  const place = project.resolve(path, name);
  const reached: Reached = { prefix: '', dependencies: [], conditions: [], above: [] };
  if (place !== undefined) visit(walk, madeBy(project, place), reached);
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

function visit(walk: Walk, place: Place, reached: Reached): void {
  const { above } = reached;
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
  // A list of routes that it is made from is not looked into.
  if (made?.keyword.has('routes')) walk.unread += 1;
  const ofClass = made === undefined ? [] : classDependencies(walk.project, path, made.callee);
  const here: Reached = {
    prefix: reached.prefix + own,
    dependencies: [...reached.dependencies, ...dependenciesOf(path, made), ...ofClass],
    conditions: reached.conditions,
    above: [...above, id],
  };
  for (const declared of [...decoratedIn(place), ...addedIn(walk, place)]) {
    takeRoute(walk, place, declared, here);
  }
  for (const inner of includedIn(module, name)) {
    const router = walk.project.resolve(path, inner.router);
    const further = inner.prefix === undefined ? '' : textOf(walk, place, inner.prefix);
    if (router === undefined || further === undefined) {
      // What is mounted and not the service's own are files, mostly.
      if (!inner.isMount) walk.unread += 1;
      continue;
    }
    visit(walk, madeBy(walk.project, router), {
      prefix: here.prefix + further,
      dependencies: [...here.dependencies, ...dependenciesOf(path, inner.call)],
      conditions: withCondition(here.conditions, inner.condition),
      above: here.above,
    });
  }
}

/** A function that answers, and the call that says for what. */
interface Declared {
  readonly method: string;
  readonly declaration: Call;
  readonly definition: FunctionDefinition;
  /** The file of the function. */
  readonly file: string;
  readonly condition: readonly Token[] | undefined;
}

function decoratedIn({ module, name, path: file }: Place): Declared[] {
  return module.functions.flatMap((definition) =>
    definition.decorators
      .filter(({ callee }) => callee.startsWith(`${name}.`))
      .map((declaration) => {
        const method = declaration.callee.slice(name.length + 1);
        return { method, declaration, definition, file, condition: definition.condition };
      }),
  );
}

/** `name.add_api_route(path, function)`; without a function of the service's own it is unread. */
function addedIn(walk: Walk, { module, name, path }: Place): Declared[] {
  return callsOn(module, name).flatMap(({ method, call, condition }): Declared[] => {
    if (method !== 'add_api_route' && method !== 'add_route') return [];
    const given =
      call.positional[1] ?? call.keyword.get(method === 'add_route' ? 'route' : 'endpoint');
    const endpoint = method === 'add_route' ? undefined : dottedName(given ?? []);
    const place = endpoint === undefined ? undefined : walk.project.resolve(path, endpoint);
    const definition = place?.module.functionNamed.get(place.name);
    if (place === undefined || definition === undefined) {
      walk.unread += 1;
      return [];
    }
    return [{ method, declaration: call, definition, file: place.path, condition }];
  });
}

function takeRoute(
  walk: Walk,
  place: Place,
  { method, declaration, definition, file, condition }: Declared,
  { prefix, dependencies, conditions }: Reached,
): void {
  if (OTHER_METHODS.has(method)) walk.others += 1;
  if (!isGet(method, declaration)) {
    if (method === 'add_api_route') walk.others += 1;
    return;
  }
  if (walk.routes.length >= MOST_ROUTES) return;
  const path = declaration.positional[0] ?? declaration.keyword.get('path') ?? [];
  const route = textOf(walk, place, path);
  if (route === undefined) {
    walk.unread += 1;
    return;
  }
  const { scope } = definition;
  walk.routes.push({
    path: prefix + route,
    definition,
    file,
    declaration,
    dependencies: [
      ...dependencies,
      ...dependenciesOf(place.path, declaration),
      ...(scope?.kind === 'class' ? classDependencies(walk.project, file, scope.name) : []),
    ],
    conditions: withCondition(conditions, condition),
  });
}

function withCondition(
  conditions: Reached['conditions'],
  condition: readonly Token[] | undefined,
): Reached['conditions'] {
  return condition === undefined ? conditions : [...conditions, condition];
}

function isGet(method: string, { keyword }: Call): boolean {
  if (method === 'get') return true;
  if (method !== 'api_route' && method !== 'add_api_route') return false;
  const methods = keyword.get('methods');
  return methods === undefined || methods.some(({ value }) => value?.toUpperCase() === 'GET');
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
  readonly condition: readonly Token[] | undefined;
}

interface Loop {
  readonly indent: number;
  readonly variable: string;
  /** Dotted; "" for what is no name. */
  readonly items: readonly string[];
}

/** A statement that calls a method of an app or router. */
interface CallOn {
  readonly method: string;
  readonly call: Call;
  readonly condition: readonly Token[] | undefined;
  readonly loops: readonly Loop[];
}

const METHODS = /^(.+)\.(include_router|mount|add_api_route|add_route)$/;
const calls = new WeakMap<PythonModule, ReadonlyMap<string, readonly CallOn[]>>();

/** What is called on an app or router, in order. */
function callsOn(module: PythonModule, name: string): readonly CallOn[] {
  const known = calls.get(module) ?? allCalls(module);
  calls.set(module, known);
  return known.get(name) ?? [];
}

/** By the name of what they are called on. */
function allCalls(module: PythonModule): Map<string, CallOn[]> {
  const found = new Map<string, CallOn[]>();
  let loops: Loop[] = [];
  for (const statement of module.statements) {
    loops = loops.filter(({ indent }) => indent < statement.indent);
    const loop = loopOf(module, statement);
    if (loop !== undefined) loops.push(loop);
    const call = callAt(statement.tokens);
    const [, name, method] = METHODS.exec(call?.callee ?? '') ?? [];
    if (call === undefined || name === undefined || method === undefined) continue;
    const all = found.get(name) ?? [];
    all.push({ method, call, condition: statement.condition, loops });
    found.set(name, all);
  }
  return found;
}

/** What an app or router takes in, in order; a loop over a list of names counts as each of them. */
function includedIn(module: PythonModule, name: string): Included[] {
  return callsOn(module, name).flatMap(({ method, call, condition, loops }): Included[] => {
    if (method !== 'include_router' && method !== 'mount') return [];
    const isMount = method === 'mount';
    const given = isMount
      ? (call.positional[1] ?? call.keyword.get('app'))
      : (call.positional[0] ?? call.keyword.get('router'));
    const prefix = isMount
      ? (call.positional[0] ?? call.keyword.get('path'))
      : call.keyword.get('prefix');
    const routers = unrolled(dottedName(given ?? []) ?? '', loops);
    return routers.map((router) => ({ router, prefix, isMount, call, condition }));
  });
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
  const items = partsOf(list, 0).map((part) => dottedName(part) ?? '');
  // An empty list is filled elsewhere.
  return items.length === 0 ? undefined : { indent, variable: tokens[1].text, items };
}
