import { InputError } from '../../src/errors.js';
import type { RunContext } from '../../src/github/context.js';
import { completeRepository } from '../../src/github/repository.js';
import { LocalGitHub, REPOSITORY } from './local-github.js';

const github = new LocalGitHub();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => github.reset());

/** What a run knows of itself, as far as it matters here. */
function aContext(told: Partial<RunContext> = {}): RunContext {
  return {
    ...{ owner: 'o', name: 'r', event: 'schedule', sha: 'a'.repeat(40) },
    ...{ run: { runId: 1, attempt: 1 }, runUrl: 'https://github.com/o/r/actions/runs/1' },
    ...{ apiUrl: github.origin, serverUrl: 'https://github.com' },
    ...told,
  };
}

test('what the event tells is not asked for', async () => {
  const context = aContext({ repositoryId: 1, defaultBranch: 'main' });
  expect(await completeRepository(github.octokit(), context)).toEqual(REPOSITORY);
  expect(github.requests).toEqual([]);
});

test.each([
  [500, 'looking at the repository o/r: GitHub answered 500: In trouble', /Run the job again/],
  [403, 'looking at the repository o/r: In trouble', /permissions/],
])('what GitHub answers with %i is a clear error', async (status, message, advice) => {
  github.troubles.push({ at: 'GET ', status });
  const error = await completeRepository(github.octokit(), aContext()).catch((each) => each);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ message, advice: expect.stringMatching(advice) });
});
