/** When GitHub refuses a request for there having been too many, and how long it says to wait. */
import { InputError } from '../errors.js';

/** The parts of a failed request that matter here. */
interface Refusal {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** GitHub takes no more requests for longer than a job should wait. */
export class RateLimitError extends InputError {
  /** HTTP status of the refusal, 403 or 429. */
  readonly status: number;

  constructor(status: number, waitMs: number, cause: unknown) {
    super(
      `GitHub takes no more requests for now (status ${status}), and says to wait ${Math.ceil(waitMs / 1000)} s`,
      {
        advice:
          'Run the job again after that time. The limit is shared by all jobs of the repository that use the same token.',
        cause,
      },
    );
    this.status = status;
  }
}

/** GitHub asks to wait so long after a secondary limit that comes without a time. */
const UNTOLD_WAIT_MS = 60_000;

/**
 * Whether a request was refused for a rate limit: it has certainly done nothing then. A 403 alone
 * is a missing right; a 403 that is a limit says so in a header or its message
 * (docs.github.com, "Rate limits for the REST API").
 */
export function isRateLimit(error: unknown): boolean {
  const { status, message } = Object(error) as Refusal;
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    header(error, 'retry-after') !== undefined ||
    header(error, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(String(message))
  );
}

/**
 * How long GitHub says to wait, in milliseconds; undefined where it says nothing.
 * @param now milliseconds since 1970, for times of day
 */
export function toldWaitMs(error: unknown, now: number): number | undefined {
  const after = header(error, 'retry-after');
  if (after !== undefined) {
    const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  const reset = header(error, 'x-ratelimit-reset');
  if (header(error, 'x-ratelimit-remaining') === '0' && reset !== undefined) {
    // Whole seconds: one more, so that the limit is certainly over.
    const ms = (Number(reset) + 1) * 1000 - now;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  const { status } = Object(error) as Refusal;
  return status === 403 ? UNTOLD_WAIT_MS : undefined;
}

function header(error: unknown, name: string): string | undefined {
  const value = (Object(error) as Refusal).response?.headers?.[name];
  return value === undefined ? undefined : String(value);
}
