/** How long a measurement goes on: decided by whoever wants it, asked by what measures. */
import type { Measurement } from '../baseline/schema.js';

/** How fast the services and the machine are, from the first round. */
export interface Speed {
  /** Seconds from the beginning of the round to its first measured request. */
  readonly startSeconds: number;
  /** Seconds for one request to each of the services in turn. */
  readonly requestSeconds: number;
}

/** A round that was over before it was sampled. */
export interface Undersampled {
  readonly requests: number;
  /** Samples of work, of the side with the fewest. */
  readonly samples: number;
  /** For all sides, with starting and stopping. */
  readonly seconds: number;
}

/** How far a measurement is. */
export interface Stand {
  /** Rounds of each service that count. */
  readonly rounds: number;
  /** Seconds since the first round began, void ones included. */
  readonly seconds: number;
  /** The measurements so far, in the order of the sides. */
  readonly measurements: () => Promise<readonly Measurement[]>;
}

export interface Pace {
  /**
   * Requests of every round; asked once, while the first one runs.
   * @param wanted as many as the configuration says
   */
  requestsOf(speed: Speed, wanted: number): number;
  /** More requests for the rounds to come; undefined where their number is not its to choose. */
  moreRequests(round: Undersampled, stand: Pick<Stand, 'rounds' | 'seconds'>): number | undefined;
  /** Rounds at most; asked after `requestsOf`. */
  readonly most: number;
  /** Whether another round is to be measured. */
  goesOn(stand: Stand): Promise<boolean>;
  /** The numbers of pairs at which it was planned to decide; empty when nothing was. */
  readonly looks: readonly number[];
}

/** So many rounds, of as many requests as the configuration says. */
export function fixedPace(rounds: number): Pace {
  return {
    requestsOf: (_speed, wanted) => wanted,
    // Measurements are compared with others of as many requests.
    moreRequests: () => undefined,
    most: rounds,
    goesOn: async (stand) => stand.rounds < rounds,
    looks: [],
  };
}
