import {
  type ArtifactOrigin,
  baselineArtifactName,
  refuseOrigin,
  reportArtifactName,
  requireArtifactService,
} from '../../src/baseline/artifact.js';
import { MEASUREMENT_SCHEMA } from '../../src/baseline/schema.js';

const traits = { os: 'linux', arch: 'x64', pythonVersion: '3.11.7' };

test('the name tells apart what cannot be compared', () => {
  expect(baselineArtifactName('shop', traits)).toBe(
    `fastapi-spy-baseline-shop-linux-x64-py3.11-s${MEASUREMENT_SCHEMA}`,
  );
  expect(reportArtifactName('shop', traits)).toBe('fastapi-spy-report-shop-linux-x64-py3.11');
});

test('a patch version of Python does not change the name', () => {
  const patched = { ...traits, pythonVersion: '3.11.14' };
  expect(baselineArtifactName('shop', patched)).toBe(baselineArtifactName('shop', traits));
});

test('characters that artifact names do not take are replaced', () => {
  const strange = { os: 'win/32', arch: 'x"64', pythonVersion: 'unknown' };
  expect(baselineArtifactName('a:b*c', strange)).toMatch(/^[A-Za-z0-9._-]+$/);
});

const genuine: ArtifactOrigin = {
  expired: false,
  repositoryId: 1,
  headRepositoryId: 1,
  headBranch: 'main',
  event: 'push',
};
const wanted = { repositoryId: 1, branch: 'main', events: new Set(['push', 'schedule']) };

test('an artifact of a push to the branch is accepted', () => {
  expect(refuseOrigin(genuine, wanted)).toBeUndefined();
});

test.each<[string, Partial<ArtifactOrigin>, RegExp]>([
  ['expired', { expired: true }, /expired/],
  ['of a fork’s run', { headRepositoryId: 2 }, /for a fork/],
  ['of another repository', { repositoryId: 2 }, /another repository/],
  ['of nobody knows which run', { repositoryId: undefined }, /another repository/],
  ['of nobody knows which fork', { headRepositoryId: undefined }, /for a fork/],
  ['of another branch', { headBranch: 'main2' }, /the branch main2, not main/],
  ['of a pull request', { event: 'pull_request' }, /started by pull_request/],
])('an artifact %s is refused', (_, difference, reason) => {
  expect(refuseOrigin({ ...genuine, ...difference }, wanted)).toMatch(reason);
});

test('a server without the artifact service is an error that names the way out', () => {
  expect(() => requireArtifactService(undefined, 'keeping the baseline')).not.toThrow();
  expect(() =>
    requireArtifactService('GitHub Enterprise Server has none', 'keeping the baseline'),
  ).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('GitHub Enterprise Server'),
      advice: expect.stringContaining('baseline-file'),
    }),
  );
});
