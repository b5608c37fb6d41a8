/** What a failed request to GitHub is called towards the user. */
import { InputError } from '../errors.js';
import { statusOf } from './octokit.js';
import { isRateLimit, RateLimitError } from './rate-limit.js';

const READ_ADVICE =
  'The workflow\'s token needs to read artifacts: give the job "permissions: { actions: read, contents: read, pull-requests: write }".';

const LATER_ADVICE =
  'Run the job again; when GitHub has a bad day (githubstatus.com), later. Nothing of it is about the change.';

/**
 * The error to throw for a failed request: an InputError for what GitHub, its limits or the
 * network did, and what was thrown itself when it is of another kind.
 * @param what what was being done, on what
 */
export function explainFailure(error: unknown, what: string): unknown {
  const cause = error;
  if (error instanceof RateLimitError) {
    return new InputError(`${what}: ${error.message}`, { advice: error.advice, cause });
  }
  const status = statusOf(error);
  const timeout = timeoutOf(error);
  if (timeout !== undefined) {
    return new InputError(`${what}: ${timeout.message}`, { advice: LATER_ADVICE, cause });
  }
  if (status === undefined || (error as Error).name === 'AbortError') return error;
  const { message } = error as Error;
  if (isRateLimit(error)) {
    return new InputError(`${what}: ${message}`, {
      advice:
        'There were too many requests with the token of this repository. Run the job again later.',
      cause,
    });
  }
  if (status === 401 || status === 403 || status === 404) {
    return new InputError(`${what}: ${message}`, { advice: READ_ADVICE, cause });
  }
  // The client says 500 for what never was an answer.
  const answer = isAnswer(error) ? `GitHub answered ${status}: ${message}` : message;
  return new InputError(`${what}: ${answer}`, { advice: LATER_ADVICE, cause });
}

/** Whether GitHub denied it to this token, for its rights or for too many requests. */
export function isDenied(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown };
  const status = statusOf(error) ?? statusOf(cause);
  return status === 401 || status === 403 || status === 429;
}

/** `fetch failed` says nothing; its cause does. */
export function describeCause(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

/** Whether a time limit has ended it. */
export function isTimeout(error: unknown): boolean {
  return timeoutOf(error) !== undefined;
}

/** The client hides it as the cause of an error of its own. */
function timeoutOf(error: unknown): Error | undefined {
  const { cause } = Object(error) as { cause?: unknown };
  const found = [error, cause].find((each) => (Object(each) as Error).name === 'TimeoutError');
  return found as Error | undefined;
}

/** Whether GitHub has answered at all: the client gives what never was an answer a status as well. */
export function isAnswer(error: unknown): boolean {
  return (Object(error) as { response?: unknown }).response !== undefined;
}
