/** The modules of a service by their dotted names, and what a name in one of them stands for. */
import { folderOf, inFolder } from './names.js';
import { type PythonModule, readModule } from './python-module.js';
import type { Repository } from './repository.js';

/** Names lead through imports, and may lead in circles: so many places are looked at for one. */
const MOST_STEPS = 100;

/** A name, in the module that binds or defines it. */
export interface Place {
  readonly path: string;
  readonly module: PythonModule;
  readonly name: string;
}

/** Modules as they are imported from one folder. */
export class PythonProject {
  readonly #repository: Repository;
  readonly #appDir: string;
  readonly #modules = new Map<string, PythonModule | undefined>();
  readonly #texts = new Map<string, string | undefined>();
  #folders: ReadonlySet<string> | undefined;

  /** @param appDir the folder that modules are imported from, relative to the root */
  constructor(repository: Repository, appDir: string) {
    this.#repository = repository;
    this.#appDir = appDir;
  }

  /** The module in a file; undefined when it cannot be read. */
  moduleAt(path: string): PythonModule | undefined {
    if (!this.#modules.has(path)) {
      const source = this.#repository.read(path);
      this.#modules.set(path, source === undefined ? undefined : readModule(source));
    }
    return this.#modules.get(path);
  }

  /** The file of a module; undefined when it is none of the service's own. */
  fileOf(dotted: string): string | undefined {
    if (dotted === '') return undefined;
    const stem = inFolder(this.#appDir, dotted.replaceAll('.', '/'));
    return [`${stem}.py`, `${stem}/__init__.py`].find(this.#repository.has);
  }

  /** Whether there is such a module or a folder of modules. */
  isOwn(dotted: string): boolean {
    return this.fileOf(dotted) !== undefined || this.#hasFolder(dotted);
  }

  /** What a dotted name stands for in a module; undefined when that is not the service's own. */
  resolve(path: string, dotted: string, seen = new Set<string>()): Place | undefined {
    const id = `${path}:${dotted}`;
    if (seen.has(id) || seen.size >= MOST_STEPS) return undefined;
    seen.add(id);
    const module = this.moduleAt(path);
    if (module === undefined) return undefined;
    const [head, ...rest] = dotted.split('.') as [string, ...string[]];
    const isHere =
      module.bindings.has(head) || module.functionNamed.has(head) || module.classes.has(head);
    if (isHere && rest.length === 0) return { path, module, name: head };
    const what = module.imports.get(head);
    if (what === undefined) return this.#throughStars(path, module, dotted, seen);
    const source = this.absoluteName(path, what.level, what.module);
    const names = what.name === undefined ? rest : [what.name, ...rest];
    return this.#follow(source, names, seen);
  }

  #throughStars(
    path: string,
    { stars }: PythonModule,
    dotted: string,
    seen: Set<string>,
  ): Place | undefined {
    for (const { level, module } of stars) {
      const file = this.fileOf(this.absoluteName(path, level, module));
      const found = file === undefined ? undefined : this.resolve(file, dotted, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #follow(source: string, names: readonly string[], seen: Set<string>): Place | undefined {
    const [name, ...rest] = names;
    if (name === undefined) return undefined;
    const file = this.fileOf(source);
    const found = file === undefined ? undefined : this.resolve(file, names.join('.'), seen);
    if (found !== undefined) return found;
    const inner = source === '' ? name : `${source}.${name}`;
    return this.isOwn(inner) ? this.#follow(inner, rest, seen) : undefined;
  }

  /**
   * The text that classes give to an attribute, `name: str = "text"`; undefined when there is none,
   * or more than one.
   */
  attributeText(name: string): string | undefined {
    if (!this.#texts.has(name)) this.#texts.set(name, this.#onlyText(name));
    return this.#texts.get(name);
  }

  #onlyText(name: string): string | undefined {
    const pattern = new RegExp(
      `^[ \\t]+${name}[ \\t]*(?::[^=\\n]{0,100})?=[ \\t]*(["'])([^"'\\n]*)\\1`,
      'gm',
    );
    const found = new Set(
      this.#repository.files
        .filter((path) => path.endsWith('.py'))
        .flatMap((path) => [...(this.#repository.read(path) ?? '').matchAll(pattern)])
        .map(([, , text]) => text),
    );
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** The absolute name of what a file imports, dots before it resolved. */
  absoluteName(path: string, level: number, module: string): string {
    if (level === 0) return module;
    const folder = folderOf(path).slice(this.#appDir === '' ? 0 : this.#appDir.length + 1);
    const parts = folder === '' ? [] : folder.split('/');
    const outer = parts.slice(0, Math.max(0, parts.length - (level - 1)));
    return [...outer, ...(module === '' ? [] : [module])].join('.');
  }

  #hasFolder(dotted: string): boolean {
    this.#folders ??= new Set(
      this.#repository.files
        .filter((path) => path.endsWith('.py'))
        .flatMap((path) => foldersOf(folderOf(path))),
    );
    return dotted !== '' && this.#folders.has(inFolder(this.#appDir, dotted.replaceAll('.', '/')));
  }
}

function foldersOf(folder: string): string[] {
  const parts = folder.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

const projects = new WeakMap<Repository, Map<string, PythonProject>>();

/** The project of a folder that modules may be imported from; the same each time, so that each module is read once. */
export function projectOf(repository: Repository, appDir: string): PythonProject {
  const all = projects.get(repository) ?? new Map<string, PythonProject>();
  projects.set(repository, all);
  const project = all.get(appDir) ?? new PythonProject(repository, appDir);
  all.set(appDir, project);
  return project;
}
