/** Which objects of a repository are FastAPI applications, and which of them is the service. */

import { foldersUp } from '../app/recipe.js';
import { isFactory, makesApp } from './factories.js';
import { importFolder, ownImports } from './import-folder.js';
import { folderOf, isInside } from './names.js';
import { basesOf } from './python-classes.js';
import { isFromFastapi, type PythonModule, readModule } from './python-module.js';
import { type Place, type PythonProject, projectOf } from './python-project.js';
import { callAt } from './python-source.js';
import type { Repository } from './repository.js';
import { type Evidence, evidenceIn, pathsMeant } from './server-commands.js';

export interface App {
  /** The file, relative to the root. */
  readonly path: string;
  /** The object's name, or the factory's. */
  readonly name: string;
  readonly isFactory: boolean;
  /** The folder that it is imported from, relative to the root. */
  readonly appDir: string;
  /** `module:attribute` for the setting `app`. */
  readonly setting: string;
}

export interface FoundApps {
  readonly chosen: App | undefined;
  /** Why this one, for people; ends a sentence about it. */
  readonly reason: string;
  readonly others: readonly App[];
  /** Apps in tests, examples and docs, which are nobody's service. */
  readonly aside: readonly App[];
}

const MOST_PYTHON_FILES = 5000;
const MOST_CANDIDATES = 100;
/** Above one another. */
const MOST_CLASSES = 3;
const ASIDE =
  /(?:^|\/)(?:tests?|testing|examples?|samples?|demos?|docs?|docs_src|tutorials?|fixtures|bench|benchmarks?|scripts|templates?)\/|(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/i;
const IDENTIFIER = /^[A-Za-z_]\w*$/;
const FILE_NAMES = ['main.py', 'app.py', 'asgi.py', 'server.py', 'api.py', '__init__.py'];
const OBJECT_NAMES = ['app', 'application', 'api'];

interface Candidate {
  readonly path: string;
  readonly module: PythonModule;
  readonly name: string;
  readonly isFactory: boolean;
}

const NOTHING = readModule('');
/** Finds the apps in the repository's folder. */
export function findApps(repository: Repository): FoundApps {
  const files = pythonFiles(repository);
  const isWorthALook = hints(repository, files);
  const candidates = files
    .flatMap((path) => candidatesIn(repository, path, isWorthALook))
    .slice(0, MOST_CANDIDATES);
  const isAside = ({ path }: Candidate) => ASIDE.test(fromFolder(repository, path));
  const evidence = [...evidenceIn(repository), ...startsInPython(repository, files)]
    .filter(({ file }) => isOnTheWay(file, repository.folder))
    .filter(({ file }) => !ASIDE.test(fromFolder(repository, file)))
    .sort((a, b) => b.weight - a.weight);
  const place = (candidate: Candidate) => located(repository, files, candidate, evidence);
  const proven = evidence
    .map((each) => ({ each, app: meant(repository, files, each, candidates) }))
    .find(({ app }) => app !== undefined);
  const ranked = candidates
    .filter((each) => !isAside(each))
    .sort(byLikelihood)
    .map(place);
  const chosen = proven?.app ?? ranked[0];
  const isOther = (app: App) => app.path !== chosen?.path || app.name !== chosen.name;
  return {
    chosen,
    reason:
      proven?.app !== undefined
        ? `${proven.each.file} ${proven.each.how}`
        : ranked.length > 1
          ? 'its file and name are the usual ones'
          : 'it is the only one',
    // The factory that makes the chosen one is no other app.
    others: ranked.filter((app) => isOther(app) && !(app.isFactory && app.path === chosen?.path)),
    aside: candidates.filter(isAside).map(place).filter(isOther),
  };
}

function pythonFiles(repository: Repository): string[] {
  return repository.files
    .filter((path) => path.endsWith('.py') && isInside(path, repository.folder))
    .slice(0, MOST_PYTHON_FILES);
}

/** Whether a file is in the folder, or beside one of the folders above it. */
function isOnTheWay(file: string, folder: string): boolean {
  return isInside(file, folder) || isInside(folder, folderOf(file));
}

function fromFolder({ folder }: Repository, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** A cheap look first: most files of a service know nothing of the app. */
function hints(repository: Repository, files: readonly string[]): (source: string) => boolean {
  const classes = files.flatMap((path) => {
    const source = repository.read(path) ?? '';
    if (!source.includes('FastAPI')) return [];
    const found = source.matchAll(
      /^class[ \t]{1,9}([A-Za-z_]\w{0,99})\([\w., \t]{0,200}FastAPI\b/gm,
    );
    return [...found].map(([, name]) => name as string);
  });
  const words = ['FastAPI', 'create_app', 'make_app', 'get_app', 'build_app', ...classes];
  const pattern = new RegExp(words.slice(0, MOST_CANDIDATES).join('|'));
  return (source) => pattern.test(source);
}

function candidatesIn(
  repository: Repository,
  path: string,
  isWorthALook: (source: string) => boolean,
): Candidate[] {
  const source = repository.read(path);
  if (source === undefined || !isWorthALook(source)) return [];
  const module = readModule(source);
  const factories = module.functions.filter((each) => isFactory(module, each));
  const objects = [...module.bindings]
    .filter(([, bindings]) =>
      bindings.some(
        ({ value, scope }) => scope === undefined && isAppValue(repository, path, module, value),
      ),
    )
    .map(([name]) => name);
  const all = [
    ...objects.map((name) => ({ path, module, name, isFactory: false })),
    ...factories.map(({ name }) => ({ path, module, name, isFactory: true })),
  ];
  return all.filter(({ name }) => IDENTIFIER.test(name));
}

/** `FastAPI(…)` or a class made from it, or the call of a factory, its own or imported. */
function isAppValue(
  repository: Repository,
  path: string,
  module: PythonModule,
  value: Parameters<typeof callAt>[0],
): boolean {
  const call = callAt(value);
  if (call === undefined) return false;
  if (isFromFastapi(module, call.callee, 'FastAPI')) return true;
  return foldersUp(folderOf(path)).some((appDir) => {
    const project = projectOf(repository, appDir);
    const place = project.resolve(path, call.callee);
    if (place === undefined) return false;
    if (isAppClass(project, place)) return true;
    const maker = place.module.functionNamed.get(place.name);
    return maker !== undefined && makesApp(place.module, maker);
  });
}

/** Whether a class of the service's own is made from FastAPI's. */
function isAppClass(project: PythonProject, place: Place, depth = 0): boolean {
  return basesOf(place).some((base) => {
    if (isFromFastapi(place.module, base, 'FastAPI')) return true;
    const above = depth < MOST_CLASSES ? project.resolve(place.path, base) : undefined;
    return above !== undefined && isAppClass(project, above, depth + 1);
  });
}

/** `uvicorn.run("module:attribute")` in Python files. */
function startsInPython(repository: Repository, files: readonly string[]): Evidence[] {
  return files.flatMap((file): Evidence[] => {
    const source = repository.read(file);
    if (source === undefined || !source.includes('uvicorn.run(')) return [];
    return [...source.matchAll(/uvicorn\.run\(\s*["']([A-Za-z_][\w.]*:[A-Za-z_]\w*)["']/g)].map(
      ([, app]) => ({ file, how: 'starts it with uvicorn.run', weight: 2, app: app as string }),
    );
  });
}

/** The app that evidence means, where the repository has it. */
function meant(
  repository: Repository,
  files: readonly string[],
  evidence: Evidence,
  candidates: readonly Candidate[],
): App | undefined {
  const paths = pathsMeant(evidence);
  const byPath = paths
    .map((path) => candidates.find((each) => each.path === path && !each.isFactory))
    .find((each) => each !== undefined);
  if (byPath !== undefined) return located(repository, files, byPath, []);
  if (evidence.app === undefined) return undefined;
  const [dotted, attribute] = evidence.app.split(':') as [string, string];
  const name = attribute.replace(/\(\)$/, '');
  const stem = dotted.replaceAll('.', '/');
  // Without a candidate of that name the file itself must be there: an app made in another way.
  const file = filesNamed(files, stem, folderOf(evidence.file)).find((path) => {
    const isCandidate = candidates.some((each) => each.path === path && each.name === name);
    return isCandidate || projectOf(repository, '').moduleAt(path)?.bindings.has(name);
  });
  if (file === undefined) return undefined;
  const whole = file.replace(/(?:\/__init__)?\.py$/, '');
  const named = whole === stem ? '' : whole.slice(0, -stem.length - 1);
  const module = projectOf(repository, '').moduleAt(file) ?? NOTHING;
  // "python shop/main.py" with uvicorn.run("main:app") finds main, and then not what it imports.
  const likely = importFolder(repository, file, module);
  const isWrong = ownImports(repository, named, module) < ownImports(repository, likely, module);
  return appIn(isWrong ? likely : named, file, name, attribute.endsWith('()'));
}

/** Files of a module, the nearest to where it is named first. */
function filesNamed(files: readonly string[], stem: string, near: string): string[] {
  const tails = [`${stem}.py`, `${stem}/__init__.py`];
  const isNear = (path: string) => Number(isInside(path, near));
  return files
    .filter((path) => tails.some((tail) => path === tail || path.endsWith(`/${tail}`)))
    .sort((a, b) => isNear(b) - isNear(a));
}

function byLikelihood(a: Candidate, b: Candidate): number {
  const rank = (list: readonly string[], name: string) =>
    list.includes(name) ? list.indexOf(name) : list.length;
  const keys = ({ path, name, isFactory }: Candidate) => [
    Number(isFactory),
    rank(FILE_NAMES, path.slice(path.lastIndexOf('/') + 1)),
    path.split('/').length,
    rank(OBJECT_NAMES, name),
  ];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, index) => key !== right[index]);
  return at < 0 ? (a.path < b.path ? -1 : 1) : (left[at] as number) - (right[at] as number);
}

/** Where a candidate is imported from, and by which name. */
function located(
  repository: Repository,
  files: readonly string[],
  { path, module, name, isFactory }: Candidate,
  evidence: readonly Evidence[],
): App {
  const known = evidence
    .map((each) => meant(repository, files, each, [{ path, module, name, isFactory }]))
    .find((app) => app?.path === path && app.name === name);
  if (known !== undefined) return known;
  return appIn(importFolder(repository, path, module), path, name, isFactory);
}

function appIn(appDir: string, path: string, name: string, isFactory: boolean): App {
  const dotted = path
    .slice(appDir === '' ? 0 : appDir.length + 1)
    .replace(/(?:\/__init__)?\.py$/, '')
    .replaceAll('/', '.');
  const setting = `${dotted}:${name}${isFactory ? '()' : ''}`;
  return { path, name, isFactory, appDir, setting };
}
