/** Which rule is meant by a function's place. */
import type { FunctionId } from '../model.js';
import type { BuiltInRule, CategoryRule } from './rules.js';

const EXTENSION = /(\.[\w-]+)?\.(py|so|pyx|pyd|c|cc|cpp|h|hpp|rs)$/;

/** Rules of one origin, by module. */
export class RuleIndex {
  readonly #rules = new Map<string, BuiltInRule[]>();

  constructor(rules: readonly BuiltInRule[]) {
    for (const rule of rules) {
      const module = rule.module.replace(EXTENSION, '');
      this.#rules.set(module, [...(this.#rules.get(module) ?? []), rule]);
    }
    const namesFirst = (a: BuiltInRule, b: BuiltInRule) =>
      Number(a.functions === undefined) - Number(b.functions === undefined);
    for (const own of this.#rules.values()) own.sort(namesFirst);
  }

  /** The rule of the longest listed prefix of a path that fits the name. */
  find(path: string, name: string): BuiltInRule | undefined {
    const parts = path.split('/');
    for (let length = parts.length; length > 0; length--) {
      const prefix = parts.slice(0, length).join('/');
      const own = this.#rules.get(prefix) ?? this.#rules.get(prefix.replace(EXTENSION, ''));
      const rule = own?.find(({ functions }) => isNamed(functions, name));
      if (rule !== undefined) return rule;
    }
    return undefined;
  }
}

/** The built-in rules of all origins. */
export class BuiltInIndex {
  readonly #package: RuleIndex;
  readonly #stdlib: RuleIndex;
  readonly #native: RuleIndex;

  constructor(rules: readonly BuiltInRule[]) {
    const of = (origin: BuiltInRule['origin']) =>
      new RuleIndex(rules.filter((rule) => rule.origin === origin));
    this.#package = of('package');
    this.#stdlib = of('stdlib');
    this.#native = of('native');
  }

  find({ origin, path, name }: FunctionId): BuiltInRule | undefined {
    switch (origin) {
      case 'app':
        return undefined;
      case 'package':
        // Wheels bring their libraries in a folder beside the package: `psycopg2_binary.libs`.
        return this.#package.find(path.replace(/^([^/]+)\.libs\//, '$1/'), name);
      case 'stdlib':
        return path.startsWith('lib-dynload/')
          ? this.#module(path.slice('lib-dynload/'.length).replace(EXTENSION, ''), name)
          : this.#stdlib.find(path, name);
      case 'native':
        return this.#ofNative(path, name);
    }
  }

  #ofNative(path: string, name: string): BuiltInRule | undefined {
    // The exact counts name C by its module: `sqlite3.Cursor.execute`.
    if (path === '') {
      const parts = name.split('.');
      return parts.length < 2 ? undefined : this.#module(parts.slice(0, -1).join('/'), name);
    }
    if (!path.includes('/')) {
      return this.#native.find(path.replace(/(-[\w.]+)?\.(so|dylib|dll)\b.*$/, ''), name);
    }
    // A source in C, from where it was compiled: `uvloop/loop.c`, `Modules/_json.c`.
    const parts = path.split('/');
    if (parts[0] === 'Modules') return this.#module(parts.slice(1).join('/'), name);
    for (let start = 0; start < parts.length; start++) {
      const rest = parts.slice(start).join('/');
      const rule = this.#native.find(rest, name) ?? this.#package.find(rest, name);
      if (rule !== undefined) return rule;
    }
    return undefined;
  }

  /** Of a module in C; `_json` is the C part of `json`. */
  #module(path: string, name: string): BuiltInRule | undefined {
    const bare = path.replace(/^_/, '').replace(/module\.c$/, '');
    return (
      this.#native.find(path, name) ??
      this.#package.find(path, name) ??
      this.#package.find(bare, name) ??
      this.#stdlib.find(bare, name)
    );
  }
}

/** Whether a user's rule means the function. */
export function ruleMatches(rule: CategoryRule, fn: FunctionId): boolean {
  if (rule.origin !== undefined && rule.origin !== fn.origin) return false;
  const module = rule.module.includes('/') ? rule.module : rule.module.replace(/\.(?!py$)/g, '/');
  const path = fn.path;
  const inside = path === module || path === `${module}.py` || path.startsWith(`${module}/`);
  return inside && isNamed(rule.functions, fn.name);
}

function isNamed(functions: readonly string[] | undefined, name: string): boolean {
  if (functions === undefined) return true;
  const last = name.slice(name.lastIndexOf('.') + 1);
  return functions.some((each) => each === name || each === last);
}
