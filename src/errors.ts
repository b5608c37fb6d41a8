/**
 * The errors that reach a user. Each is thrown once, where the cause is understood, and printed
 * once, at the entry point. The message says what was being done, on what, what is wrong with it;
 * `advice` says what the user can do.
 */

/** Exit code of a process: 0 no regression, 1 regression, 2 bad usage or input, 3 the measurement failed. */
export type ExitCode = 0 | 1 | 2 | 3;

export abstract class UserFacingError extends Error {
  abstract readonly exitCode: ExitCode;
  /** What the user can do about it; empty when the message says it all. */
  readonly advice: string;
  /** Longer evidence, for instance the tail of a log; printed after the message. */
  readonly details: string;

  constructor(
    message: string,
    options: { advice?: string; details?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.advice = options.advice ?? '';
    this.details = options.details ?? '';
  }
}

/** The user's command line, configuration or input file is wrong. Exit code 2. */
export class InputError extends UserFacingError {
  readonly exitCode = 2;
}

/** The service, the load or the sampler failed while measuring. Exit code 3. */
export class MeasurementError extends UserFacingError {
  readonly exitCode = 3;
}

/** The service is one whose work cannot be counted; its time can be measured all the same. */
export class UncountableError extends MeasurementError {}

/** The text of an error for a terminal or a log: message, advice, details, in that order. */
export function describeError(error: unknown): string {
  if (error instanceof UserFacingError) {
    return [error.message, error.advice, error.details].filter((part) => part !== '').join('\n');
  }
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}

/** The exit code that an error ends the process with: 3 for what nobody foresaw. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof UserFacingError ? error.exitCode : 3;
}
