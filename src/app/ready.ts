/** Waiting until a service answers. */
import waitOn from 'wait-on';

export interface ReadinessProbe {
  readonly port: number;
  /** HTTP path that must answer 2xx; undefined: a TCP connection is enough. */
  readonly path?: string;
  readonly timeoutSeconds: number;
}

/**
 * Resolves true when the probe succeeds, false when its time is over or the service ended first.
 * wait-on cannot be cancelled, so it is asked in short turns and nothing of it outlives the call.
 */
export async function waitUntilReady(
  probe: ReadinessProbe,
  isOver: () => boolean,
): Promise<boolean> {
  const resource =
    probe.path === undefined
      ? `tcp:127.0.0.1:${probe.port}`
      : `http-get://127.0.0.1:${probe.port}${probe.path}`;
  const deadline = performance.now() + probe.timeoutSeconds * 1000;
  while (!isOver() && performance.now() < deadline) {
    const turn = Math.max(50, Math.min(500, deadline - performance.now()));
    try {
      await waitOn({
        resources: [resource],
        interval: 25,
        window: 0,
        timeout: turn,
        // A request belongs to its turn, but a slow health check gets the time it needs.
        ...(probe.path === undefined ? {} : { timeout: Math.max(turn, 5000), httpTimeout: 5000 }),
        proxy: false,
      });
      return !isOver();
    } catch {
      // not yet
    }
  }
  return false;
}
