/** Artifacts of a repository, over the REST interface: the client for uploads sees one run only. */
import { z } from 'zod';
import type { Repository } from './context.js';
import { explainFailure } from './failure.js';
import { type Octokit, requestOf } from './octokit.js';
import { type ListedPage, type PageRequest, readPages } from './pages.js';

export { DOWNLOAD_LIMITS, type DownloadLimits, downloadArtifact } from './download.js';

/** A stored artifact, as far as it matters here. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly expired: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601, where the server tells. */
  readonly expiresAt?: string;
  /** `sha256:…` of the zip, where the server knows it. */
  readonly digest?: string;
  readonly run?: {
    readonly id: number;
    readonly repositoryId: number;
    readonly headRepositoryId: number;
    readonly headBranch: string;
    readonly headSha: string;
  };
}

/** So many pages are read of a repository: at most some months of pushes. */
const MOST_PAGES = 100;
/** And of one run, for whose artifacts nobody needs more. */
const MOST_PAGES_OF_RUN = 10;

const id = z.number().int().positive();
const optionalText = z.string().max(1024).nullish().catch(undefined);

/** What is read of an artifact's description; what is not like this is none. */
const listedSchema = z.object({
  id,
  name: z.string().min(1).max(1024),
  size_in_bytes: z.number().nonnegative(),
  expired: z.boolean(),
  created_at: optionalText,
  expires_at: optionalText,
  digest: optionalText,
  workflow_run: z
    .object({
      id,
      repository_id: id,
      head_repository_id: id,
      head_branch: optionalText,
      head_sha: optionalText,
    })
    .nullish()
    .catch(undefined),
});

/**
 * All artifacts of exactly this name, newest first.
 * @throws InputError when the token may not list them, or GitHub does not answer
 */
export async function listArtifacts(
  octokit: Octokit,
  repository: Repository,
  name: string,
  signal?: AbortSignal,
): Promise<StoredArtifact[]> {
  const { owner, name: repo } = repository;
  const listPage = (page: PageRequest) =>
    octokit.rest.actions.listArtifactsForRepo({
      ...{ owner, repo, name, ...page },
      ...requestOf(signal),
    });
  const all = await listAll(listPage, MOST_PAGES, `looking for the artifact ${name}`);
  // The server filters by name; what is of another name is not ours whoever says so.
  return newestFirst(all.filter((each) => each.name === name));
}

/**
 * The artifacts of one run whose names begin with the prefix: of each name the newest, newest
 * first, expired ones included. A run's later attempts keep what its earlier ones have stored.
 * @throws InputError when the token may not list them, or GitHub does not answer
 */
export async function listRunArtifacts(
  octokit: Octokit,
  repository: Repository,
  runId: number,
  namePrefix: string,
  signal?: AbortSignal,
): Promise<StoredArtifact[]> {
  const { owner, name: repo } = repository;
  const listPage = (page: PageRequest) =>
    octokit.rest.actions.listWorkflowRunArtifacts({
      ...{ owner, repo, run_id: runId, ...page },
      ...requestOf(signal),
    });
  const what = `looking for the artifacts of run ${runId}`;
  const all = await listAll(listPage, MOST_PAGES_OF_RUN, what);
  const newest = new Map<string, StoredArtifact>();
  for (const each of newestFirst(all)) {
    if (each.name.startsWith(namePrefix) && !newest.has(each.name)) newest.set(each.name, each);
  }
  return [...newest.values()];
}

interface Answer {
  readonly data: { readonly artifacts?: unknown };
  readonly headers: ListedPage<unknown>['headers'];
}

async function listAll(
  ask: (page: PageRequest) => Promise<Answer>,
  most: number,
  what: string,
): Promise<StoredArtifact[]> {
  const listPage = async (page: PageRequest): Promise<ListedPage<unknown>> => {
    const { data, headers } = await ask(page);
    return { entries: data.artifacts as readonly unknown[], headers };
  };
  const listed = await readPages(listPage, { most, what }).catch((error: unknown) => {
    throw explainFailure(error, what);
  });
  // What is stored meanwhile moves others to the next page: there they are seen again.
  const found = new Map<number, StoredArtifact>();
  for (const each of listed) {
    const artifact = parseListed(each);
    if (artifact !== undefined) found.set(artifact.id, artifact);
  }
  return [...found.values()];
}

/** The order of the lists is not promised. */
function newestFirst(artifacts: readonly StoredArtifact[]): StoredArtifact[] {
  return [...artifacts].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}

function parseListed(value: unknown): StoredArtifact | undefined {
  const parsed = listedSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { workflow_run: run, digest, ...listed } = parsed.data;
  return {
    id: listed.id,
    name: listed.name,
    sizeBytes: listed.size_in_bytes,
    expired: listed.expired,
    createdAt: listed.created_at ?? '',
    ...(listed.expires_at ? { expiresAt: listed.expires_at } : {}),
    ...(digest ? { digest } : {}),
    ...(run
      ? {
          run: {
            id: run.id,
            repositoryId: run.repository_id,
            headRepositoryId: run.head_repository_id,
            headBranch: run.head_branch ?? '',
            headSha: run.head_sha ?? '',
          },
        }
      : {}),
  };
}
