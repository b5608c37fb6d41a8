/** The folder that a module is imported from, where nobody says it. */
import { foldersUp } from '../app/recipe.js';
import { folderOf, inFolder } from './names.js';
import type { PythonModule } from './python-module.js';
import { projectOf } from './python-project.js';
import type { Repository } from './repository.js';

const IDENTIFIER = /^[A-Za-z_]\w*$/;

/**
 * The folder that a file is imported from. Its imports tell: dots must not lead out of the package,
 * and absolute names of the service's own modules must be found. Where they tell nothing, it is the
 * folder above the outermost package.
 */
export function importFolder(repository: Repository, path: string, module: PythonModule): string {
  const all = foldersUp(folderOf(path));
  const folders = all.filter((folder) => isImportablePart(path, folder));
  const levels = Math.max(0, ...[...module.imports.values()].map(({ level }) => level));
  const isInit = path.endsWith('/__init__.py');
  const least = Math.min(isInit ? Math.max(1, levels) : levels, all.length - 1);
  const possible = folders.filter((folder) => all.indexOf(folder) >= least);
  const found = possible.map((folder) => ownImports(repository, folder, module));
  const most = Math.max(0, ...found);
  if (most > 0) return possible[found.indexOf(most)] as string;
  const isOutside = (folder: string) => !repository.has(inFolder(folder, '__init__.py'));
  return possible.find(isOutside) ?? possible.at(-1) ?? '';
}

/** How many of the modules that a module imports by their whole names are found in a folder. */
export function ownImports(repository: Repository, folder: string, module: PythonModule): number {
  const project = projectOf(repository, folder);
  const absolute = [...module.imports.values()].filter(({ level }) => level === 0);
  return [...new Set(absolute.map((each) => each.module))].filter((name) => project.isOwn(name))
    .length;
}

/** Whether every folder between can be a part of a module's name. */
function isImportablePart(path: string, folder: string): boolean {
  const between = folderOf(path).slice(folder === '' ? 0 : folder.length + 1);
  return between === '' || between.split('/').every((part) => IDENTIFIER.test(part));
}
