/** What a request for a route must bring along, as far as the source tells. */
import { oneLine } from './names.js';
import type { Dependency } from './python-classes.js';
import type { FunctionDefinition, Parameter } from './python-module.js';
import type { PythonProject } from './python-project.js';
import {
  type Call,
  callAt,
  dottedName,
  literalOf,
  partsOf,
  spelled,
  type Token,
} from './python-source.js';
import type { Route } from './routes.js';

/** What stands in the way of sending a route as it is; empty: nothing that is known. */
export interface Requirements {
  readonly pathParameters: readonly string[];
  /** Query parameters without a default. */
  readonly query: readonly string[];
  /** Further reasons, for people. */
  readonly reasons: readonly string[];
}

/** Words that a dependency which wants a login is called by, where its source is not at hand. */
const LOGIN =
  /(?:^|_)(?:auth\w*|users?|login|logged|tokens?|jwt|oauth2?|admin|superuser|principal|permissions?|credentials?|api_?key|current|require\w*|verify\w*|protected)(?:_|$)/i;
const SECURITY =
  /^(?:Security|OAuth2\w*|HTTPBearer|HTTPBasic|HTTPDigest|APIKey(?:Header|Query|Cookie)|OpenIdConnect)$/;
/** Parameters that FastAPI fills by itself. */
const GIVEN = /^(?:Request|Response|WebSocket|HTTPConnection|BackgroundTasks|SecurityScopes)$/;
const MOST_DEPTH = 6;

interface Needs {
  readonly query: Set<string>;
  readonly reasons: Set<string>;
  /** Dependencies that were looked at: FastAPI calls each once for a request. */
  readonly seen: Set<string>;
}

/** What a request for a route needs. */
export function requirementsOf(project: PythonProject, route: Route): Requirements {
  const pathParameters = [...route.path.matchAll(/\{([^{}:]*)(?::[^{}]*)?\}/g)].map(
    ([, name]) => name as string,
  );
  const needs: Needs = { query: new Set(), reasons: new Set(), seen: new Set() };
  ofFunction(project, route.file, route.definition, needs, new Set(pathParameters), 0);
  for (const { file, value } of route.dependencies)
    ofDependency(project, { file, value }, needs, 0);
  for (const condition of route.conditions) {
    needs.reasons.add(`is there only under "${oneLine(spelled(condition), 80)}"`);
  }
  const answer = answerOf(route);
  if (answer !== undefined) needs.reasons.add(answer);
  return { pathParameters, query: [...needs.query], reasons: [...needs.reasons] };
}

/** Why the answer is no plain 2xx, or does not end. */
function answerOf({ definition, declaration }: Route): string | undefined {
  const status = declaration.keyword.get('status_code')?.at(-1)?.text ?? '';
  if (/(?:^|_)[345]\d\d(?:_|$)/.test(status)) return `answers ${/[345]\d\d/.exec(status)?.[0]}`;
  const said = [
    ...(declaration.keyword.get('response_class') ?? []),
    ...definition.returns,
    ...definition.body.flatMap(({ tokens }) => tokens),
  ].map(({ text }) => text);
  if (said.includes('RedirectResponse')) return 'may redirect';
  const streams = ['StreamingResponse', 'EventSourceResponse'];
  if (streams.some((name) => said.includes(name))) return 'streams, perhaps without an end';
  return said.includes('FileResponse') ? 'sends a file, which has to be there' : undefined;
}

function ofFunction(
  project: PythonProject,
  file: string,
  definition: FunctionDefinition,
  needs: Needs,
  known: ReadonlySet<string>,
  depth: number,
): void {
  if (depth > MOST_DEPTH) return;
  const isMethod = definition.scope?.kind === 'class';
  for (const [index, parameter] of definition.parameters.entries()) {
    if (known.has(parameter.name) || (isMethod && index === 0)) continue;
    ofParameter(project, file, parameter, needs, depth);
  }
}

function ofParameter(
  project: PythonProject,
  file: string,
  { name, annotation, fallback }: Parameter,
  needs: Needs,
  depth: number,
): void {
  const marker = fallback === undefined ? undefined : callAt(fallback);
  const kind = lastName(marker?.callee);
  if (kind === 'Depends' || kind === 'Security') {
    ofDependency(project, { file, value: fallback as readonly Token[] }, needs, depth, annotation);
    return;
  }
  const annotated = annotatedCalls(project, file, annotation);
  const dependency = annotated.find(({ call }) =>
    /^(?:Depends|Security)$/.test(lastName(call.callee)),
  );
  if (dependency !== undefined) {
    ofDependency(project, dependency, needs, depth, dependency.type);
    return;
  }
  const place = kind === '' ? lastName(annotated.at(-1)?.call.callee) : kind;
  const isMarked = /^(?:Query|Header|Cookie|Path|Body|Form|File)$/.test(kind);
  if (fallback !== undefined && !(isMarked && isRequired(marker as Call))) return;
  if (GIVEN.test(lastName(dottedName(annotation)))) return;
  if (place === 'Header') needs.reasons.add(`needs the header ${name.replaceAll('_', '-')}`);
  else if (place === 'Cookie') needs.reasons.add(`needs the cookie ${name}`);
  else if (/^(?:Body|Form|File)$/.test(place)) needs.reasons.add('needs a body');
  else if (place !== 'Path') needs.query.add(aliasOf(marker ?? annotated.at(-1)?.call) ?? name);
}

/** `Query(...)` and `Query()`: nothing, or an ellipsis, where the default would be. */
function isRequired({ positional, keyword }: Call): boolean {
  const given = positional[0] ?? keyword.get('default');
  return keyword.get('default_factory') === undefined && (given?.[0]?.text ?? '...') === '...';
}

function aliasOf(call: Call | undefined): string | undefined {
  return literalOf(call?.keyword.get('alias'));
}

interface AnnotatedCall extends Dependency {
  readonly call: Call;
  readonly type: readonly Token[];
}

/** The calls in `Annotated[type, call, …]`, also where the annotation is a name for one. */
function annotatedCalls(
  project: PythonProject,
  file: string,
  annotation: readonly Token[],
  depth = 0,
): AnnotatedCall[] {
  if (lastName(dottedPrefix(annotation)) === 'Annotated') {
    const open = annotation.findIndex(({ text }) => text === '[');
    const [type = [], ...rest] = open < 0 ? [] : partsOf(annotation, open);
    return rest.flatMap((value) => {
      const call = callAt(value);
      return call === undefined ? [] : [{ file, value, call, type }];
    });
  }
  const name = dottedName(annotation);
  const alias = name === undefined || depth > MOST_DEPTH ? undefined : project.resolve(file, name);
  const value = alias?.module.bindings.get(alias.name)?.[0]?.value;
  if (alias === undefined || value === undefined) return [];
  return annotatedCalls(project, alias.path, value, depth + 1);
}

function dottedPrefix(tokens: readonly Token[]): string | undefined {
  const open = tokens.findIndex(({ text }) => text === '[');
  return open < 0 ? undefined : dottedName(tokens.slice(0, open));
}

/** `Depends(what)`: what it needs itself, and whether it wants a login. */
function ofDependency(
  project: PythonProject,
  { file, value }: Dependency,
  needs: Needs,
  depth: number,
  type: readonly Token[] = [],
): void {
  const marker = callAt(value);
  if (marker === undefined || depth > MOST_DEPTH) return;
  const what = marker.positional[0] ?? marker.keyword.get('dependency') ?? type;
  const maker = callAt(what);
  const name = maker?.callee ?? dottedName(what) ?? '';
  const isLogin = SECURITY.test(lastName(marker.callee)) || SECURITY.test(lastName(name));
  const place = name === '' ? undefined : project.resolve(file, name);
  if (place === undefined) {
    if (isLogin || LOGIN.test(lastName(name))) needs.reasons.add('needs a login');
    return;
  }
  const made = callAt(place.module.bindings.get(place.name)?.[0]?.value ?? []);
  if (isLogin || SECURITY.test(lastName(made?.callee)) || LOGIN.test(place.name)) {
    needs.reasons.add('needs a login');
    return;
  }
  const id = `${place.path}:${place.name}`;
  if (needs.seen.has(id)) return;
  needs.seen.add(id);
  const definition = place.module.functionNamed.get(place.name);
  // A dependency that a call makes is the function it returns, which is not looked for.
  if (definition !== undefined && maker === undefined) {
    ofFunction(project, place.path, definition, needs, new Set(), depth + 1);
  }
}

function lastName(dotted: string | undefined): string {
  return dotted?.split('.').at(-1) ?? '';
}
