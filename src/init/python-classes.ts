/** What FastAPI calls for every route of a class: a router's, or a class of routes. */
import type { PythonModule } from './python-module.js';
import type { Place, PythonProject } from './python-project.js';
import { dottedName, partsOf, type Statement, type Token } from './python-source.js';

/** An expression that FastAPI calls for a request, and the file where it stands. */
export interface Dependency {
  readonly file: string;
  readonly value: readonly Token[];
}

/** Classes above a class that are looked at. */
const MOST_BASES = 20;

/**
 * `Depends(…)` among the attributes and in the constructor of a class of the service's own, and of
 * the classes that it is made from; nothing for a class of a package.
 */
export function classDependencies(
  project: PythonProject,
  file: string,
  className: string,
): Dependency[] {
  const found: Dependency[] = [];
  const seen = new Set<string>();
  const waiting = [project.resolve(file, className)];
  while (waiting.length > 0 && seen.size < MOST_BASES) {
    const place = waiting.pop();
    const id = `${place?.path}:${place?.name}`;
    if (place === undefined || seen.has(id)) continue;
    seen.add(id);
    for (const value of dependsIn(place)) found.push({ file: place.path, value });
    for (const base of basesOf(place)) waiting.push(project.resolve(place.path, base));
  }
  return found;
}

/** The dotted names of the classes that a class is made from. */
export function basesOf({ module, name }: Place): string[] {
  const tokens = module.classes.get(name)?.tokens ?? [];
  return tokens[2]?.text === '('
    ? partsOf(tokens, 2).flatMap((part) => dottedName(part) ?? [])
    : [];
}

function dependsIn({ module, name }: Place): (readonly Token[])[] {
  return bodyOf(module, name).flatMap(({ tokens }) =>
    tokens.flatMap(({ kind, text }, at) =>
      kind === 'name' && /^(?:Depends|Security)$/.test(text) && tokens[at + 1]?.text === '('
        ? [tokens.slice(at)]
        : [],
    ),
  );
}

/** Attributes and the constructor: other methods speak for themselves alone. */
function bodyOf(module: PythonModule, name: string): Statement[] {
  const opening = module.classes.get(name);
  if (opening === undefined) return [];
  return module.statements.filter(({ tokens, scope }) => {
    const holder = scope?.kind === 'function' && scope.name === '__init__' ? scope.outer : scope;
    if (holder?.kind !== 'class' || holder.name !== name) return false;
    const isMethod = tokens.slice(0, 2).some(({ text }) => text === 'def');
    return !isMethod || tokens.slice(0, 2).some(({ text }) => text === '__init__');
  });
}
