// All cases, in the order in which they run. Those of one world share its repository and its GitHub,
// which remember what the cases before have done.
import { BASELINES } from './cases/baselines.mjs';
import { BASICS } from './cases/basics.mjs';
import { COMMENTS } from './cases/comments.mjs';
import { DECISIONS } from './cases/decisions.mjs';
import { FORKS } from './cases/forks.mjs';
import { MATRIX } from './cases/matrix.mjs';
import { SETUP } from './cases/setup.mjs';
import { TROUBLE } from './cases/trouble.mjs';
import { QUICK, STEADY, UNCOUNTED } from './configuration.mjs';

/** The worlds: what a team has written. A case names one with `world`; steady is the usual one. */
export const CONFIGURATIONS = {
  steady: STEADY,
  quick: QUICK,
  uncounted: UNCOUNTED,
  // One for each file, so that files do not depend on each other.
  baselines: QUICK,
  decisions: QUICK,
  comments: QUICK,
  matrix: QUICK,
  forks: QUICK,
  trouble: UNCOUNTED,
  setup: QUICK,
};

/** Where timings decide: beside others they would be another machine's. */
export const TIMED_WORLDS = ['steady'];

export const CASES = [
  ...BASICS,
  ...BASELINES,
  ...DECISIONS,
  ...COMMENTS,
  ...MATRIX,
  ...FORKS,
  ...TROUBLE,
  ...SETUP,
];
