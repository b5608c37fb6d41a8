/** Which functions of the service a pull request touches, from its diff and the files at its head. */
import { z } from 'zod';
import { InputError } from '../errors.js';
import { isPathBelow } from '../profile/paths.js';
import type { TouchedFunction } from '../profile/source.js';
import { explain } from '../validation.js';
import type { Repository } from './context.js';
import { describeCause, explainFailure } from './failure.js';
import { type Octokit, statusOf } from './octokit.js';
import { changedRuns, mayTouch, touchedFunctions } from './patch.js';
import { isRateLimit } from './rate-limit.js';
import { readAtMost } from './read-at-most.js';
import { withTimeLimit } from './time-limit.js';

export type { TouchedFunction } from '../profile/source.js';

export interface Changes {
  /** By path and line; a function that is defined twice under one name may be there twice. */
  readonly touched: readonly TouchedFunction[];
  /** Whether every changed Python file was looked at. */
  readonly isComplete: boolean;
  /** What was not looked at and why, as sentences; empty when it is complete. */
  readonly note: string;
}

export interface ChangeLimits {
  /** Files whose text is read, and as many whose diff is asked for once more. */
  readonly mostFiles: number;
  readonly mostFileBytes: number;
  readonly mostBytes: number;
  /** Files read at once. */
  readonly mostAtOnce: number;
  /** For everything together. */
  readonly timeoutMs: number;
}

export const CHANGE_LIMITS: ChangeLimits = {
  mostFiles: 50,
  mostFileBytes: 1024 * 1024,
  mostBytes: 10 * 1024 * 1024,
  mostAtOnce: 4,
  timeoutMs: 20_000,
};

/** GitHub lists no more files of a pull request. */
const MOST_LISTED = 3000;
const PAGE_SIZE = 100;
/** More would be no help to anybody. */
const MOST_TOUCHED = 2000;
/** The blob of an empty file, which is never in a diff. */
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

/** The parts of a listed file that are used. */
const listedSchema = z.array(
  z.object({
    filename: z.string().min(1).max(4096).refine(isPathBelow, 'expected a path in the repository'),
    status: z.string().max(64),
    sha: z.string().max(64).nullish(),
    changes: z.number().int().nonnegative(),
    patch: z.string().nullish(),
  }),
);
type ListedFile = z.infer<typeof listedSchema>[number];

/** A file with its place in GitHub's list, from 0. */
interface PythonFile extends ListedFile {
  readonly place: number;
}

/** What the parts of the reading share. */
interface Reading {
  readonly octokit: Octokit;
  readonly at: { readonly owner: string; readonly repo: string };
  readonly pull: { readonly number: number; readonly headSha: string };
  readonly limits: ChangeLimits;
  readonly signal: AbortSignal;
  /** What was left out. */
  readonly gaps: Gaps;
}

/**
 * The functions that a pull request touches with at least one line of code; comments, blank lines
 * and documentation touch nothing. It needs the rights `contents: read` and `pull-requests: read`,
 * and takes what the limits allow: what they cut off is told in the note.
 * @throws InputError when the token may not read the pull request or its files, or when GitHub's
 * answer is not what it documents
 */
export async function readChanges(
  octokit: Octokit,
  repository: Pick<Repository, 'owner' | 'name'>,
  pull: { readonly number: number; readonly headSha: string },
  limits: ChangeLimits = CHANGE_LIMITS,
): Promise<Changes> {
  const gaps = new Gaps();
  const touched = await withTimeLimit(limits.timeoutMs, undefined, async (signal) => {
    const at = { owner: repository.owner, repo: repository.name };
    const reading: Reading = { octokit, at, pull, limits, signal, gaps };
    const files = await withPatches(reading, await listPythonFiles(reading));
    return touchedIn(reading, files);
  });
  if (touched.length > MOST_TOUCHED) gaps.add('only the first 2,000 touched functions were kept');
  const note = gaps.toString();
  return { touched: touched.slice(0, MOST_TOUCHED), isComplete: note === '', note };
}

/** Sentences about what was left out, files of one reason together. */
class Gaps {
  readonly #sentences = new Set<string>();
  readonly #files = new Map<string, string[]>();

  add(sentence: string): void {
    this.#sentences.add(sentence);
  }

  addFile(reason: string, path: string): void {
    const paths = this.#files.get(reason) ?? [];
    this.#files.set(reason, paths);
    paths.push(path);
  }

  toString(): string {
    const ofFiles = [...this.#files].map(([reason, paths]) => {
      const named = paths.slice(0, 3).map((path) => `\`${path}\``);
      const rest = paths.length - named.length;
      return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: ${reason}`;
    });
    const all = [...this.#sentences, ...ofFiles];
    return all.length === 0 ? '' : `Not all changes were looked at: ${all.join('; ')}.`;
  }
}

/** The Python files of the pull request that are still there. */
async function listPythonFiles(reading: Reading): Promise<PythonFile[]> {
  const { gaps, signal } = reading;
  const files: PythonFile[] = [];
  let listed = 0;
  for (let page = 1; listed < MOST_LISTED; page += 1) {
    let answer: Page;
    try {
      answer = await listPage(reading, page, PAGE_SIZE);
    } catch (error) {
      if (!signal.aborted) throw error;
      gaps.add(`the rest of the files: ${tooLate(reading.limits)}`);
      return files;
    }
    answer.files.forEach((file, index) => {
      const isPython = file.filename.endsWith('.py') && file.status !== 'removed';
      if (isPython) files.push({ ...file, place: listed + index });
    });
    listed += answer.files.length;
    if (answer.isLast || answer.files.length === 0) return files;
  }
  gaps.add('GitHub lists no more than 3,000 files of a pull request');
  return files;
}

interface Page {
  readonly files: readonly ListedFile[];
  readonly isLast: boolean;
}

async function listPage(
  { octokit, at, pull, signal }: Reading,
  page: number,
  size: number,
): Promise<Page> {
  const what = `listing the files of pull request ${pull.number}`;
  const { number: pull_number } = pull;
  const response = await octokit.rest.pulls
    .listFiles({ ...at, pull_number, per_page: size, page, request: { signal } })
    .catch((error) => {
      throw denied(error, what, 'pull-requests: read');
    });
  const parsed = listedSchema.safeParse(response.data);
  if (!parsed.success) {
    throw new InputError(`${what}: ${explain(parsed.error, (key) => `file ${key}`)}`, {
      cause: parsed.error,
    });
  }
  return { files: parsed.data, isLast: !/rel="next"/.test(response.headers.link ?? '') };
}

/**
 * The files with a diff. One that comes without is asked for alone: it is reported, and was not
 * verified, that GitHub leaves diffs out of long lists and then also says that nothing was changed
 * (github.com/orgs/community/discussions/213491). To ask again is right either way.
 */
async function withPatches(
  reading: Reading,
  files: readonly PythonFile[],
): Promise<(PythonFile & { readonly patch: string })[]> {
  const { gaps, limits } = reading;
  const missing = files.filter(({ patch, sha }) => patch == null && sha !== EMPTY_BLOB);
  for (const { filename } of missing.slice(limits.mostFiles)) {
    gaps.addFile('its diff is not in the list of files', filename);
  }
  const alone = new Map<PythonFile, string>();
  await inTurns(missing.slice(0, limits.mostFiles), limits.mostAtOnce, async (file) => {
    const found = await askAgain(reading, file);
    if (found === undefined) return;
    if (found.patch != null) alone.set(file, found.patch);
    else if (found.changes > 0) gaps.addFile('GitHub shows no diff of it', file.filename);
  });
  return files.flatMap((file) => {
    const patch = file.patch ?? alone.get(file);
    return patch === undefined ? [] : [{ ...file, patch }];
  });
}

async function askAgain(reading: Reading, file: PythonFile): Promise<ListedFile | undefined> {
  const { gaps, signal, limits } = reading;
  try {
    const { files } = await listPage(reading, file.place + 1, 1);
    const found = files.find(({ filename }) => filename === file.filename);
    if (found !== undefined) return found;
    gaps.addFile('the pull request changed meanwhile', file.filename);
  } catch (error) {
    if (!signal.aborted) throw error;
    gaps.addFile(tooLate(limits), file.filename);
  }
  return undefined;
}

/** Reads the files at head and finds the functions that the diffs have lines in. */
async function touchedIn(
  reading: Reading,
  files: readonly (PythonFile & { readonly patch: string })[],
): Promise<TouchedFunction[]> {
  const { gaps, limits } = reading;
  const changed = files
    .map(({ filename, patch }) => ({ path: filename, runs: changedRuns(patch) }))
    .filter(({ runs }) => runs.some(mayTouch));
  for (const { path } of changed.slice(limits.mostFiles)) {
    gaps.addFile(`no more than ${limits.mostFiles} files are read`, path);
  }
  const found = new Map<string, TouchedFunction[]>();
  const missing: { readonly path: string; readonly error: unknown }[] = [];
  let bytes = 0;
  await inTurns(changed.slice(0, limits.mostFiles), limits.mostAtOnce, async ({ path, runs }) => {
    const isFull = bytes > limits.mostBytes;
    const outcome = isFull ? { failed: tooMuch(limits) } : await readFile(reading, path);
    if ('missing' in outcome) missing.push({ path, error: outcome.missing });
    else if ('failed' in outcome) gaps.addFile(outcome.failed, path);
    else {
      bytes += outcome.bytes.length;
      if (bytes > limits.mostBytes) gaps.addFile(tooMuch(limits), path);
      else found.set(path, touchedFunctions(path, new TextDecoder().decode(outcome.bytes), runs));
    }
  });
  const [first] = missing;
  // One file that is gone is one file; when nothing can be read at all it is the token.
  if (first !== undefined && found.size === 0) throw first.error;
  for (const { path } of missing) gaps.addFile('it is not there at the head commit', path);
  return changed.flatMap(({ path }) => found.get(path) ?? []);
}

/** Its bytes; what to throw where it is not there; or why else there are none. */
type FileOutcome =
  | { readonly bytes: Uint8Array }
  | { readonly missing: unknown }
  | { readonly failed: string };

async function readFile(reading: Reading, path: string): Promise<FileOutcome> {
  const { octokit, at, pull, limits, signal } = reading;
  if (signal.aborted) return { failed: tooLate(limits) };
  const what = `reading ${path} of pull request ${pull.number}`;
  try {
    const { data } = await octokit.rest.repos.getContent({
      ...{ ...at, path, ref: pull.headSha, mediaType: { format: 'raw' } },
      // As a stream, so that no more of it is taken than is wanted.
      request: { signal, parseSuccessResponseBody: false },
    });
    const body = data as unknown as ReadableStream<Uint8Array> | null;
    const bytes = await readAtMost(body, limits.mostFileBytes, signal);
    return bytes === undefined
      ? { failed: `it is larger than ${megabytes(limits.mostFileBytes)}` }
      : { bytes };
  } catch (error) {
    if (signal.aborted) return { failed: tooLate(limits) };
    const refused = denied(error, what, 'contents: read');
    if (statusOf(error) === 404) return { missing: refused };
    if (refused instanceof InputError) throw refused;
    return { failed: `it could not be read (${describeCause(error)})` };
  }
}

/** What to throw for a refusal; the error itself when it is of another kind. */
function denied(error: unknown, what: string, permission: string): unknown {
  if (error instanceof InputError || isRateLimit(error)) return explainFailure(error, what);
  const status = statusOf(error);
  if (status !== 401 && status !== 403 && status !== 404) return error;
  return new InputError(`${what}: ${(error as Error).message}`, {
    advice: `The workflow's token may not read it: give the job "permissions: { ${permission} }", beside those that it has.`,
    cause: error,
  });
}

/** Runs over all of them, so many at once; the first error ends it. */
async function inTurns<Item>(
  items: readonly Item[],
  mostAtOnce: number,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await run(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, worker));
}

function tooLate({ timeoutMs }: ChangeLimits): string {
  return `not read in ${timeoutMs / 1000} s`;
}

function tooMuch({ mostBytes }: ChangeLimits): string {
  return `no more than ${megabytes(mostBytes)} are read`;
}

function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}
