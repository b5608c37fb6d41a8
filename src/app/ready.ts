/** Waiting until a service answers. */
import waitOn from 'wait-on';

export interface ReadinessProbe {
  readonly port: number;
  /** HTTP path that must answer 2xx; undefined: a TCP connection is enough. */
  readonly path?: string;
  readonly timeoutSeconds: number;
}

export interface Readiness {
  readonly isReady: boolean;
  /** The last HTTP status that the path answered with; undefined: it did not answer. */
  readonly status: number | undefined;
}

/** What a service did instead of being ready, for people. */
export function notReadyText(probe: ReadinessProbe, { status }: Readiness): string {
  const within = `within ${probe.timeoutSeconds} s`;
  const where = placeOf(probe);
  return status === undefined
    ? `did not answer on ${where} ${within}`
    : `answered ${status} on ${where}, and not 2xx ${within}`;
}

/** What helps, where it is the path that does not answer as it should; else empty. */
export function pathAdvice({ status }: Readiness): string {
  if (status === undefined) return '';
  return 'Name a path that answers 2xx when the service is up with ready-path; without one, a TCP connection is enough.';
}

/** Where a probe asks, for people. */
export function placeOf({ path, port }: ReadinessProbe): string {
  return path === undefined ? `port ${port}` : `${path} on port ${port}`;
}

/**
 * Resolves when the probe succeeds, its time is over or the service ended first.
 * wait-on cannot be cancelled, so it is asked in short turns and nothing of it outlives the call.
 */
export async function waitUntilReady(
  probe: ReadinessProbe,
  isOver: () => boolean,
): Promise<Readiness> {
  let status: number | undefined;
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
        validateStatus: (answered) => {
          status = answered;
          return answered >= 200 && answered < 300;
        },
        proxy: false,
      });
      return { isReady: !isOver(), status };
    } catch {
      // not yet
    }
  }
  return { isReady: false, status };
}
