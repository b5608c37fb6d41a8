/** The version of Python that a service runs on. */
import { foldersUp } from '../app/recipe.js';
import { inFolder } from './names.js';
import type { Repository } from './repository.js';

export interface PythonVersion {
  /** `3.12`, or with a third part where the repository names one. */
  readonly version: string;
  /** Where it is from, for people; undefined when nothing says it. */
  readonly source: string | undefined;
}

export const DEFAULT_PYTHON = '3.12';
/** The oldest that can be measured. */
const OLDEST_MINOR = 9;
const NEWEST_MINOR = 14;

/** A version that a file names, and the file. */
export interface NamedVersion {
  readonly version: string;
  readonly source: string;
}

/**
 * The version: `.python-version` decides; else, within the range that the project gives, what the
 * workflows or the Dockerfile use, then the default, then what is nearest to it.
 * @param fromWorkflows what existing workflows set up, in order
 */
export function pythonVersion(
  repository: Repository,
  appFolder: string,
  fromWorkflows: readonly NamedVersion[],
): PythonVersion {
  const folders = foldersUp(appFolder);
  const pinned = folders.flatMap((folder) =>
    pinnedIn(repository, inFolder(folder, '.python-version')),
  );
  const range = folders
    .map((folder) => rangeIn(repository, folder))
    .find((each) => each !== undefined);
  const allowed = range?.minors ?? minors();
  const named = [...fromWorkflows, ...imagesIn(repository, folders)];
  const fits = named.filter(({ version }) => allowed.includes(minorOf(version)));
  const [exact] = [...pinned.filter(({ version }) => minorOf(version) >= OLDEST_MINOR), ...fits];
  if (exact !== undefined) return exact;
  if (range === undefined) return { version: DEFAULT_PYTHON, source: undefined };
  const wanted = minorOf(DEFAULT_PYTHON);
  const [nearest] = allowed.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return { version: `3.${nearest ?? wanted}`, source: range.source };
}

function minors(): number[] {
  const count = NEWEST_MINOR - OLDEST_MINOR + 1;
  return Array.from({ length: count }, (_, index) => OLDEST_MINOR + index);
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

function pinnedIn(repository: Repository, file: string): NamedVersion[] {
  const text = repository.has(file) ? repository.read(file) : undefined;
  const version = /^(?:cpython[-@])?(3\.\d{1,2}(?:\.\d{1,3})?)\s*$/m.exec(text ?? '')?.[1];
  return version === undefined ? [] : [{ version, source: file }];
}

/** The minor versions that a project allows; undefined when it says nothing. */
function rangeIn(
  repository: Repository,
  folder: string,
): { minors: number[]; source: string } | undefined {
  for (const [name, pattern] of [
    ['pyproject.toml', /^\s*requires-python\s*=\s*["']([^"'\n]+)["']/m],
    ['pyproject.toml', /^\s*python\s*=\s*["']([^"'\n]+)["']/m],
    ['Pipfile', /^\s*python_(?:full_)?version\s*=\s*["']([^"'\n]+)["']/m],
  ] as const) {
    const source = inFolder(folder, name);
    const text = repository.has(source) ? repository.read(source) : undefined;
    const range = pattern.exec(text ?? '')?.[1];
    const allowed = range === undefined ? [] : minors().filter((minor) => isAllowed(minor, range));
    if (allowed.length > 0) return { minors: allowed, source };
  }
  return undefined;
}

/** Whether a minor version fits in a range of PEP 440 or poetry; parts that are neither say nothing. */
export function isAllowed(minor: number, range: string): boolean {
  return range.split('||').some((alternative) =>
    (alternative.match(/[^\s,=<>!~^]*[=<>!~^]*\s*[\d.*]+/g) ?? []).every((part) => {
      const found = /^([=<>!~^]*)\s*(\d+)(?:\.(\d+))?(?:\.([\d*]+))?/.exec(part.trim());
      if (found === null) return true;
      const [, sign, major, given, patch] = found;
      if (major !== '3' || given === undefined) return allowsByMajor(sign ?? '', Number(major));
      const limit = Number(given);
      const hasPatch = patch !== undefined && patch !== '*';
      switch (sign) {
        case '>=':
        case '^':
          return minor >= limit;
        case '>':
          return hasPatch ? minor >= limit : minor > limit;
        case '<=':
          return minor <= limit;
        case '<':
          return hasPatch && Number(patch) > 0 ? minor <= limit : minor < limit;
        case '!=':
          return hasPatch || minor !== limit;
        case '~=':
          return hasPatch ? minor === limit : minor >= limit;
        default: // "~", "==" and a version by itself
          return minor === limit;
      }
    }),
  );
}

/** `>=3`, `<4`, `^3`: 3 with any minor version, or none. */
function allowsByMajor(sign: string, major: number): boolean {
  if (sign === '<') return major > 3;
  if (sign === '>') return major < 3;
  if (sign === '!=') return major !== 3;
  return sign === '<=' ? major >= 3 : sign === '>=' ? major <= 3 : major === 3;
}

/** `FROM python:3.12-slim` in the Dockerfiles of the folders. */
function imagesIn(repository: Repository, folders: readonly string[]): NamedVersion[] {
  return folders.flatMap((folder) => {
    const source = inFolder(folder, 'Dockerfile');
    const text = repository.has(source) ? repository.read(source) : undefined;
    const version = /^FROM\s+(?:--\S+\s+)?(?:[\w.-]+\/)*python:(3\.\d{1,2})\b/im.exec(
      text ?? '',
    )?.[1];
    return version === undefined ? [] : [{ version, source }];
  });
}
