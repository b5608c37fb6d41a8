/** The text of the scenario: the requests that can be sent as they are, the others as examples. */
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { scenarioSchema } from '../load/scenario.js';
import { oneLine } from './names.js';
import type { PythonProject } from './python-project.js';
import { type Requirements, requirementsOf } from './requirements.js';
import { type FoundRoutes, type Route, routesOf } from './routes.js';

export interface WrittenScenario {
  readonly text: string;
  /** Requests that are sent. */
  readonly requests: number;
  /** Requests that are written as examples, to be completed. */
  readonly examples: number;
}

/** Printable ASCII without spaces, quotes, brackets and what an expression is made of. */
const SENDABLE_PATH = /^\/[\w\-.~!&()*+,;=:@%/?]*$/;
const TEMPLATE_PATH = /^\/[\w\-.~!&()*+,;=:@%/?{}]*$/;
const MOST_REQUESTS = 100;
const MOST_EXAMPLES = 50;

interface WrittenRequest {
  readonly name?: string;
  readonly path: string;
  readonly weight: number;
}

interface Example {
  readonly name: string | undefined;
  readonly path: string;
  readonly reason: string;
}

/**
 * The scenario of an app.
 * @returns undefined when no route was found that can be sent as it is, and what was found
 */
export function scenarioOf(
  project: PythonProject,
  file: string,
  name: string,
): { readonly scenario: WrittenScenario | undefined; readonly found: FoundRoutes } {
  const found = routesOf(project, file, name);
  const described = uniquePaths(found.routes).map((route) => ({
    route,
    needs: requirementsOf(project, route),
  }));
  const names = nameCounts(described.map(({ route }) => route));
  const nameOf = ({ definition }: Route) =>
    names.get(definition.name) === 1 && /^\w{1,100}$/.test(definition.name)
      ? definition.name
      : undefined;
  const requests = described
    .filter(({ route, needs }) => isPlain(needs) && SENDABLE_PATH.test(route.path))
    .slice(0, MOST_REQUESTS)
    .map(({ route }) => requestOf(nameOf(route), route.path));
  const examples = described
    .filter(({ route, needs }) => !isPlain(needs) && TEMPLATE_PATH.test(route.path))
    .slice(0, MOST_EXAMPLES)
    .map(({ route, needs }) => exampleOf(route, needs, nameOf(route)));
  if (requests.length === 0) return { scenario: undefined, found };
  const text = scenarioText(requests, examples);
  return { scenario: { text, requests: requests.length, examples: examples.length }, found };
}

function requestOf(name: string | undefined, path: string): WrittenRequest {
  return { ...(name === undefined ? {} : { name }), path, weight: 1 };
}

/** FastAPI answers with the first route of a path. */
function uniquePaths(routes: readonly Route[]): Route[] {
  const known = new Set<string>();
  return routes.filter(({ path }) => !known.has(path) && known.add(path));
}

function nameCounts(routes: readonly Route[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { definition } of routes) {
    counts.set(definition.name, (counts.get(definition.name) ?? 0) + 1);
  }
  return counts;
}

function isPlain({ pathParameters, query, reasons }: Requirements): boolean {
  return pathParameters.length + query.length + reasons.length === 0;
}

function exampleOf(route: Route, needs: Requirements, name: string | undefined): Example {
  const asked = needs.query.filter((each) => /^[\w-]+$/.test(each));
  const query = asked.length === 0 ? '' : `?${asked.map((each) => `${each}=`).join('&')}`;
  const reasons = [
    ...(needs.pathParameters.length === 0 ? [] : ['a value for each {…}']),
    ...(asked.length === 0 ? [] : ['a value for each query parameter']),
  ];
  const completed = reasons.length === 0 ? [] : [`needs ${reasons.join(', and ')}`];
  return {
    name,
    path: `${route.path}${query}`,
    reason: oneLine([...completed, ...needs.reasons].join('; ')),
  };
}

/** @throws Error when the text is no scenario, which would be a mistake of ours */
function scenarioText(requests: readonly WrittenRequest[], examples: readonly Example[]): string {
  const value = { requests };
  const text = `# What is sent in each round: the GET routes that need nothing, as they were found in the source.
# An answer other than 2xx ends the measurement: give the status that is expected, or remove the
# request. docs/configuration.md has weights, bodies, headers and the login step.
#
# connections: 4             # keep-alive connections that send at once
# requests-per-round: 2000
# warm-up: 200               # requests before each round, not measured
${stringify(value, { lineWidth: 0 })}${exampleLines(examples).join('\n')}`;
  if (!isDeepStrictEqual(parse(text), value)) throw new Error('the scenario does not read back');
  scenarioSchema.parse(value);
  return text;
}

function exampleLines(examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  const lines = examples.flatMap(({ name, path, reason }) => {
    const entry = stringify([requestOf(name, path)], { lineWidth: 0 })
      .trimEnd()
      .split('\n');
    return [`  # ${reason}`, ...entry.map((line) => `  # ${line}`)];
  });
  return ['', '  # TO COMPLETE:', ...lines, ''];
}
