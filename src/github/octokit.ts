/** The client of GitHub's REST interface. */
import { setTimeout as sleep } from 'node:timers/promises';
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { isRateLimit, RateLimitError, toldWaitMs } from './rate-limit.js';
import { withTimeLimit } from './time-limit.js';

export type Octokit = InstanceType<typeof GitHub>;

/** Waits before a request is sent again, in milliseconds. */
const RETRY_AFTER_MS: readonly number[] = [500, 2000, 5000];
/** A request has no answer after so long: it failed. */
const TIMEOUT_MS = 30_000;
/** Longest wait that GitHub may ask for when there have been too many requests. */
const MOST_WAIT_MS = 60_000;
/** No request is sent again when it would be so long after the first time. */
const MOST_MS = 120_000;

/** How often a request is repeated, after how long, and how long it may take. */
export interface OctokitOptions {
  readonly retryAfterMs?: readonly number[];
  readonly timeoutMs?: number;
}

/**
 * Reads are repeated when they fail for GitHub's reasons; everything is when it was refused for a
 * rate limit and the wait is a short one. Every request ends in time, and when its `request.signal`
 * aborts.
 * @param apiUrl address of the REST interface, such as `https://api.github.com`
 */
export function openOctokit(token: string, apiUrl: string, options: OctokitOptions = {}): Octokit {
  const octokit = new GitHub({
    ...getOctokitOptions(token),
    baseUrl: apiUrl,
    userAgent: 'fastapi-spy',
  });
  const { retryAfterMs: waits = RETRY_AFTER_MS, timeoutMs = TIMEOUT_MS } = options;
  octokit.hook.wrap('request', async (send, request) => {
    const outer = request.request.signal as AbortSignal | undefined;
    const sendOnce = () =>
      withTimeLimit(timeoutMs, outer, async (signal) => {
        // The hooks within this one see this object, whatever else is handed to `send`.
        request.request = { ...request.request, signal };
        const response = await send(request);
        requireWhole(response);
        return response;
      });
    const begin = performance.now();
    for (const wait of waits) {
      try {
        return await sendOnce();
      } catch (error) {
        outer?.throwIfAborted();
        const waitMs = waitBeforeRepeating(error, request.method, wait);
        if (waitMs === undefined || performance.now() - begin + waitMs > MOST_MS) throw error;
        await sleep(waitMs, undefined, outer === undefined ? {} : { signal: outer });
      }
    }
    return sendOnce();
  });
  return octokit;
}

/**
 * How long to wait before a failed request is sent again, in milliseconds; undefined: not at all.
 * A read changes nothing, and what a limit refused was not done; but a comment whose answer was
 * lost may have been written.
 * @throws RateLimitError when GitHub says to wait for long
 */
function waitBeforeRepeating(error: unknown, method: string, waitMs: number): number | undefined {
  const status = statusOf(error);
  if (isRateLimit(error)) {
    const toldMs = Math.max(waitMs, toldWaitMs(error, Date.now()) ?? 0);
    if (toldMs > MOST_WAIT_MS) throw new RateLimitError(status ?? 429, toldMs, error);
    return toldMs;
  }
  return method === 'GET' && (status === undefined || status >= 500) ? waitMs : undefined;
}

/** The client takes JSON whose end is missing for a text, and an empty list of it. */
function requireWhole({ status, headers, data }: OctokitResponse): void {
  const isJson = /^application\/(scim\+)?json\b/.test(String(headers['content-type'] ?? ''));
  if (status < 300 && status !== 204 && isJson && typeof data === 'string') {
    throw Object.assign(new Error('the answer ended early'), { status: 502 });
  }
}

interface OctokitResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** HTTP status of a failed request; undefined for an error of another kind. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** The options of a request that ends when the signal aborts. */
export function requestOf(signal: AbortSignal | undefined): { request?: { signal: AbortSignal } } {
  return signal === undefined ? {} : { request: { signal } };
}
