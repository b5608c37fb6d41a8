/** Work that a signal ends at once, whatever it waits for. */
import { MeasurementError } from '../errors.js';

/** @throws MeasurementError when the signal comes before the work is finished */
export async function abortable<T>(
  work: Promise<T>,
  signal: AbortSignal,
  message = 'measuring: stopped before it was finished',
): Promise<T> {
  work.catch(() => undefined); // after an abort, what it was doing fails as its processes go
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new MeasurementError(message));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (abort !== undefined) signal.removeEventListener('abort', abort);
  }
}
