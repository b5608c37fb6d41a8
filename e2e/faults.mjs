// What goes wrong on purpose between the action and GitHub, and requests that are made to meet.
// Each is told by a pattern over `METHOD /path?query`.

/** So long a request waits for the others of its barrier, in milliseconds. */
const LONGEST_HOLD_MS = 20_000;

/** @param problem is told when the requests of a barrier do not meet */
export function createFaults({ problem }) {
  const faults = [];
  const barriers = [];

  return {
    /**
     * Lets the next `times` matching requests go wrong.
     * @param fault.match pattern of the requests
     * @param fault.times how many of them; 1
     * @param fault.status answers with this status, without doing what was asked for
     * @param fault.headers of such an answer
     * @param fault.body of such an answer: an error by GitHub's description, or text to be sent as it is
     * @param fault.cut does what was asked for, but the answer ends in its middle
     * @param fault.delayMs waits before anything else
     * @param fault.expiredRedirect sends a download to an address that is refused the first time
     */
    fail({ match, times = 1, ...fault }) {
      const ways = ['status', 'cut', 'delayMs', 'expiredRedirect'];
      if (!ways.some((way) => fault[way] !== undefined)) {
        throw new Error(`A fault for ${match} needs one of ${ways.join(', ')}.`);
      }
      faults.push({ match, left: times, ...fault });
    },

    /** Holds the next `count` matching requests until all of them are there. */
    together(match, count) {
      barriers.push({ match, count, held: [] });
    },

    /** @returns the fault that this request meets, undefined for none */
    take(line) {
      const fault = faults.find(({ match, left }) => left > 0 && match.test(line));
      if (fault !== undefined) fault.left -= 1;
      return fault;
    },

    /** Settles when the request may go on. */
    async hold(line) {
      const barrier = barriers.find(
        ({ match, count, held }) => held.length < count && match.test(line),
      );
      if (barrier === undefined) return;
      await new Promise((release) => {
        barrier.held.push(release);
        if (barrier.held.length === barrier.count) {
          clearTimeout(barrier.timer);
          for (const each of barrier.held) each();
        } else {
          barrier.timer ??= setTimeout(() => giveUp(barrier), LONGEST_HOLD_MS);
        }
      });
    },

    /** Forgets what is left, and tells it: a case whose faults never happened has shown nothing. */
    clear() {
      const left = [
        ...faults
          .filter((each) => each.left > 0)
          .map((each) => `${each.match} (${each.left} times)`),
        ...barriers
          .filter(({ count, held }) => held.length < count)
          .map(({ match, count, held }) => `${match} (${held.length} of ${count} together)`),
      ];
      for (const { timer, held } of barriers) {
        clearTimeout(timer);
        for (const release of held) release();
      }
      faults.length = 0;
      barriers.length = 0;
      return left;
    },
  };

  function giveUp(barrier) {
    const { match, count, held } = barrier;
    problem(`${match}: ${held.length} of ${count} requests came within ${LONGEST_HOLD_MS} ms`);
    barriers.splice(barriers.indexOf(barrier), 1);
    for (const release of held) release();
  }
}
