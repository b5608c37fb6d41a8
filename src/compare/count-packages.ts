/** Installed packages whose version differs between the sides, and the work in their code. */
import type { Counts } from '../baseline/schema.js';
import type { FunctionId } from '../profile/model.js';
import type { CountedFunction } from './count-table.js';
import { meanWork, type RequestGroup, sizeOfChange, sumOfWork } from './count-work.js';
import { groupBy } from './group-by.js';
import type { PackageChange } from './types.js';

type Installed = Counts['packages'];

/** A distribution whose version differs, with the names by which it is imported. */
export interface VersionChange {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly imports: ReadonlySet<string>;
}

const NOT_INSTALLED: Installed[string] = ['', 'not installed'];

/** The name by which the package of a function is imported; undefined outside of packages. */
export function importName({ name, path, origin }: FunctionId): string | undefined {
  if (origin === 'package' && !path.startsWith('<')) {
    return path.split('/', 1)[0]?.replace(/\.py$/, '');
  }
  // C is known by its module only.
  return origin === 'native' && path === '' && name.includes('.')
    ? name.split('.', 1)[0]
    : undefined;
}

export function versionChanges(base: Installed, head: Installed): VersionChange[] {
  const changes = new Map<string, VersionChange & { readonly imports: Set<string> }>();
  for (const name of new Set([...Object.keys(base), ...Object.keys(head)])) {
    const [before, after] = [installed(base, name), installed(head, name)];
    if (before.distribution === after.distribution && before.version === after.version) continue;
    const change = {
      name: after.distribution || before.distribution,
      base:
        after.distribution === '' || before.distribution === after.distribution
          ? before.version
          : `${before.distribution} ${before.version}`.trim(),
      head: after.version,
    };
    const key = JSON.stringify(change);
    const known = changes.get(key);
    if (known === undefined) changes.set(key, { ...change, imports: new Set([name]) });
    else known.imports.add(name);
  }
  return [...changes.values()];
}

function installed(packages: Installed, name: string): { distribution: string; version: string } {
  const found = Object.hasOwn(packages, name) ? packages[name] : undefined;
  const [distribution, version] = found ?? NOT_INSTALLED;
  return { distribution, version };
}

/** Those of the changed packages that do work, largest change first. */
export function packageChanges(
  changes: readonly VersionChange[],
  functions: readonly CountedFunction[],
  scenario: RequestGroup,
): PackageChange[] {
  const byImport = groupBy(functions, ({ id }) => importName(id));
  return changes
    .map(({ name, base, head, imports }) => {
      const own = [...imports].flatMap((each) => byImport.get(each) ?? []);
      const work = sumOfWork(own.map((fn) => fn.work));
      return { name, base, head, ...meanWork(work, scenario) };
    })
    .filter(({ calls, turns }) => calls.base + calls.head + turns.base + turns.head > 0)
    .sort((a, b) => sizeOfChange(b) - sizeOfChange(a) || (a.name < b.name ? -1 : 1));
}
