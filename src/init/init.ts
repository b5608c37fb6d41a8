/** Sets a repository up: finds out what can be found out, and writes what is missing. */
import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../errors.js';
import { shellWord } from './names.js';
import { type PlannedFile, type PlanOptions, planFor } from './plan.js';
import { openRepository } from './repository.js';

export interface InitOptions extends PlanOptions {
  /** A folder of the repository. */
  readonly folder: string;
  /** Whether files that are there are written anew. */
  readonly force: boolean;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
}

export interface InitialisedFile {
  /** Relative to `root`. */
  readonly path: string;
  readonly text: string;
  /** `planned` in a dry run. */
  readonly state: 'written' | 'overwritten' | 'kept' | 'planned';
  /** The file that takes its place, where it was kept for that. */
  readonly instead: string | undefined;
}

export interface Initialised {
  readonly root: string;
  readonly files: readonly InitialisedFile[];
  /** Sentences: what was found out. */
  readonly findings: readonly string[];
  /** Sentences: what is left to the user. */
  readonly open: readonly string[];
  /** What to do next, in order. */
  readonly next: readonly string[];
}

/** An action of a repository with a version, or one of this repository. */
const ACTION = /^(?:[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w./-]+|\.(?:\/[\w.-]+)*\/?)$/;

/**
 * Sets up the repository that a folder belongs to. Files that are there stay, unless `force` says
 * otherwise; with `dryRun` nothing is written.
 * @throws InputError when there is no such folder, no FastAPI app in it, or no place to write
 */
export async function initialise(options: InitOptions): Promise<Initialised> {
  if (!ACTION.test(options.action)) {
    throw new InputError(
      `setting up: the action ${JSON.stringify(options.action)} has no version`,
      {
        advice: 'Give owner/name@version, for instance org/fastapi-spy-action@v1.',
      },
    );
  }
  const repository = await openRepository(options.folder);
  const plan = planFor(repository, options);
  const places = plan.files.map((file) => ({ file, isThere: placeOf(repository.root, file) }));
  const files = places.map(({ file, isThere }): InitialisedFile => {
    const { path, text, instead } = file;
    if (instead !== undefined) return { path, text, state: 'kept', instead };
    if (isThere && !options.force) return { path, text, state: 'kept', instead: undefined };
    if (options.dryRun) return { path, text, state: 'planned', instead: undefined };
    write(repository.root, file, options.force);
    return { path, text, state: isThere ? 'overwritten' : 'written', instead: undefined };
  });
  return {
    root: repository.root,
    files,
    findings: plan.findings,
    open: [...plan.open, ...unnamedScenario(repository.read, files)],
    next: nextSteps(files, await repository.uncommitted(files.map(placeIn)), options),
  };
}

/**
 * Whether a file is there already.
 * @throws InputError where writing would lead out of the repository
 */
function placeOf(root: string, { path }: PlannedFile): boolean {
  const place = join(root, path);
  for (let folder = dirname(place); folder.length > root.length; folder = dirname(folder)) {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found !== undefined && (!found.isDirectory() || realpathSync(folder) !== folder)) {
      throw new InputError(`writing ${path}: ${folder} is no folder of the repository`);
    }
  }
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile()) {
    throw new InputError(`writing ${path}: something that is no file is there`, {
      advice: 'A link would have another file written; remove it.',
    });
  }
  return found !== undefined;
}

function write(root: string, { path, text }: PlannedFile, force: boolean): void {
  const place = join(root, path);
  try {
    mkdirSync(dirname(place), { recursive: true });
    // Without force a file that has come meanwhile is not written over.
    writeFileSync(place, text, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    throw new InputError(`writing ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** A new scenario that a kept configuration does not name is never sent. */
function unnamedScenario(
  read: (path: string) => string | undefined,
  files: readonly InitialisedFile[],
): string[] {
  const scenario = files.find(({ path }) => path.endsWith('.scenario.yml'));
  const configuration = files.find(({ path }) => path.endsWith('fastapi-spy.yml'));
  if (scenario === undefined || configuration?.state !== 'kept') return [];
  const kept = configuration.instead ?? configuration.path;
  const name = scenario.path.slice(scenario.path.lastIndexOf('/') + 1);
  if (read(kept)?.includes(name)) return [];
  return [`${kept} does not name ${name}: add "load: ${name}" to have it sent.`];
}

/** Where the file is, or what takes its place. */
function placeIn({ path, instead }: InitialisedFile): string {
  return instead ?? path;
}

/** @param uncommitted files that were kept, perhaps, and are not committed either */
function nextSteps(
  files: readonly InitialisedFile[],
  uncommitted: readonly string[],
  options: InitOptions,
): string[] {
  const toAdd = files.filter(
    (each) => each.state !== 'kept' || uncommitted.includes(placeIn(each)),
  );
  const changed = [...new Set(toAdd.map((each) => shellWord(placeIn(each))))];
  const commit =
    changed.length === 0
      ? 'Nothing has to be committed: all of it is there.'
      : `Commit: git add ${changed.join(' ')} && git commit -m "Measure performance on pull requests"`;
  const open =
    options.mode === 'duet'
      ? 'Open a pull request: it is measured together with its base, and told in one comment.'
      : 'Open a pull request and merge it: the first run on the default branch keeps what later pull requests are compared with.';
  return [commit, open];
}
