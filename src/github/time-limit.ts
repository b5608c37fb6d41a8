/** Time limits for what is asked of GitHub and its storage. */

/**
 * Runs something with a signal that aborts after so long, or when the outer signal does.
 * `AbortSignal.any` over `AbortSignal.timeout` would be shorter, but Node may collect the inner
 * signal as garbage before it fires (nodejs/node#57736).
 * @throws what `run` throws; its signal's reason is a TimeoutError when the time was up
 */
export async function withTimeLimit<T>(
  timeoutMs: number,
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const forward = () => controller.abort(outer?.reason);
  if (outer?.aborted) forward();
  outer?.addEventListener('abort', forward, { once: true });
  const timer = setTimeout(() => {
    controller.abort(new DOMException(`no answer after ${timeoutMs / 1000} s`, 'TimeoutError'));
  }, timeoutMs);
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', forward);
  }
}
