/** A cancelled job sends SIGINT, then SIGTERM 7.5 s later, then SIGKILL. */

export interface Cancellation {
  readonly signal: AbortSignal;
  /** Stops listening. */
  end(): void;
}

export function cancelOnSignals(): Cancellation {
  const controller = new AbortController();
  const abort = () => controller.abort();
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return {
    signal: controller.signal,
    end() {
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
    },
  };
}
