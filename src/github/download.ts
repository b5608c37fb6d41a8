/** The content of an artifact, from the storage that the REST interface redirects to. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EnvHttpProxyAgent } from 'undici';
import { InputError } from '../errors.js';
import type { StoredArtifact } from './artifacts.js';
import type { Repository } from './context.js';
import { describeCause, explainFailure } from './failure.js';
import { type Octokit, statusOf } from './octokit.js';
import { readAtMost } from './read-at-most.js';
import { withTimeLimit } from './time-limit.js';

export interface DownloadLimits {
  readonly mostBytes: number;
  /** For all attempts together. */
  readonly timeoutMs: number;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
}

export const DOWNLOAD_LIMITS: DownloadLimits = { mostBytes: 64 * 1024 * 1024, timeoutMs: 120_000 };

/** Waits before a download is begun again, in milliseconds. */
const RETRY_AFTER_MS: readonly number[] = [200, 800];

/** What came of one attempt. */
type Attempt =
  | { readonly bytes: Uint8Array }
  /** Why it failed, and whether another attempt may be worth it. */
  | { readonly failed: string; readonly again: Again; readonly cause?: unknown };

/** With a trouble that may pass; with an address that may be too old, for which one new is enough. */
type Again = 'later' | 'with-new-address' | 'never';

/**
 * The zip of an artifact, in memory, checked against its digest. What was cut short or has met a
 * server in trouble is begun again, with a new address, within the time that is left.
 * @throws InputError when it is gone, too large, or not what was uploaded
 */
export async function downloadArtifact(
  octokit: Octokit,
  repository: Repository,
  artifact: StoredArtifact,
  limits: DownloadLimits = DOWNLOAD_LIMITS,
): Promise<Uint8Array> {
  const what = `downloading artifact ${artifact.id} (${artifact.name})`;
  if (artifact.sizeBytes > limits.mostBytes) throw tooLarge(what, limits);
  const { EnvHttpProxyAgent } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent();
  try {
    return await withTimeLimit(limits.timeoutMs, limits.signal, async (signal) => {
      const attempt = async () => {
        const address = await locate(octokit, repository, artifact, what, signal);
        return fetchZip(
          address,
          dispatcher,
          signal,
          () => tooLarge(what, limits),
          limits.mostBytes,
        );
      };
      try {
        const bytes = await repeat(attempt, what, signal);
        requireDigest(bytes, artifact.digest, what);
        return bytes;
      } catch (cause) {
        limits.signal?.throwIfAborted();
        if (!signal.aborted) throw cause;
        const reason = `not finished after ${limits.timeoutMs / 1000} s`;
        throw new InputError(`${what}: ${reason}`, { cause });
      }
    });
  } finally {
    await dispatcher.close().catch(() => undefined);
  }
}

async function repeat(
  attempt: () => Promise<Attempt>,
  what: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let hadNewAddress = false;
  for (let attempts = 0; ; attempts++) {
    const outcome = await attempt();
    if ('bytes' in outcome) return outcome.bytes;
    signal.throwIfAborted();
    const { failed, again, cause } = outcome;
    const isStale = again === 'with-new-address';
    const waitMs = RETRY_AFTER_MS[attempts];
    if (again === 'never' || (isStale && hadNewAddress) || waitMs === undefined) {
      throw new InputError(`${what}: ${failed}`, { cause });
    }
    hadNewAddress ||= isStale;
    await sleep(waitMs, undefined, { signal });
  }
}

async function fetchZip(
  address: URL,
  dispatcher: EnvHttpProxyAgent,
  signal: AbortSignal,
  tooLargeError: () => InputError,
  mostBytes: number,
): Promise<Attempt> {
  const { fetch } = await import('undici');
  try {
    // Without the token: the storage is another server, and the address is a ticket of its own.
    const response = await fetch(address, { dispatcher, signal, redirect: 'error' });
    if (!response.ok || response.body === null) {
      await response.body?.cancel().catch(() => undefined);
      const { status } = response;
      const failed = status === 410 ? 'it is gone' : `the storage answered ${status}`;
      return { failed, again: isWorthRepeating(status) };
    }
    const bytes = await readAtMost(response.body, mostBytes, signal);
    if (bytes === undefined) throw tooLargeError();
    return { bytes };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    return { failed: describeCause(cause), again: 'later', cause };
  }
}

function isWorthRepeating(status: number): Again {
  // An address is good for some minutes only: these may mean that they are over.
  if (status === 403 || status === 404) return 'with-new-address';
  return status === 429 || status >= 500 ? 'later' : 'never';
}

/** The address in the storage that the REST interface redirects to. */
async function locate(
  octokit: Octokit,
  repository: Repository,
  artifact: StoredArtifact,
  what: string,
  signal: AbortSignal,
): Promise<URL> {
  const { owner, name: repo } = repository;
  let location: string | undefined;
  try {
    const response = await octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual', signal },
    });
    location = response.headers.location;
  } catch (error) {
    const status = statusOf(error);
    if (status === 410 || status === 404) throw new InputError(`${what}: it is gone`);
    throw explainFailure(error, what);
  }
  const api = octokit.request.endpoint.DEFAULTS.baseUrl;
  if (location !== undefined && URL.canParse(location, api)) {
    const address = new URL(location, api);
    if (address.protocol === 'https:' || address.protocol === new URL(api).protocol) return address;
  }
  throw new InputError(`${what}: GitHub gave no address to download it from`);
}

function requireDigest(bytes: Uint8Array, digest: string | undefined, what: string): void {
  if (digest === undefined) return;
  const actual = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (actual !== digest) {
    throw new InputError(`${what}: its content has the digest ${actual}, expected ${digest}`);
  }
}

function tooLarge(what: string, limits: DownloadLimits): InputError {
  return new InputError(`${what}: it is larger than ${limits.mostBytes / 1024 / 1024} MB`);
}
