/** What GitHub's bad days do to requests, listings and downloads. */
import { InputError } from '../../src/errors.js';
import {
  DOWNLOAD_LIMITS,
  downloadArtifact,
  listArtifacts,
  listRunArtifacts,
} from '../../src/github/artifacts.js';
import { findBaseline } from '../../src/github/baseline.js';
import { type LocalArtifact, LocalGitHub, REPOSITORY, type Trouble } from './local-github.js';
import { letterOf, NAME, sha, storeIn } from './stored-baselines.js';

const github = new LocalGitHub();
const store = storeIn(github);
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => {
  github.reset();
  github.commits = ['a', 'b', 'c'].map(sha);
});

const LISTING = 'GET /actions/artifacts';
const list = () => listArtifacts(github.octokit(), REPOSITORY, NAME);
const asked = (begin: string) => github.requests.filter((each) => each.startsWith(begin)).length;

/** How long something took, in milliseconds, with what came of it. */
async function timed<T>(work: () => Promise<T>) {
  const begin = performance.now();
  const outcome = await work().catch((error: unknown) => error);
  return { outcome, ms: performance.now() - begin };
}

function trouble(overrides: Partial<Trouble> & Pick<Trouble, 'status'>): Trouble {
  const each = { at: LISTING, ...overrides };
  github.troubles.push(each);
  return each;
}

describe('a listing', () => {
  beforeEach(() => void store('c'));

  test.each([500, 502, 503])('that is answered with %i for a while is repeated', async (status) => {
    trouble({ status, times: 2 });
    expect(await list()).toHaveLength(1);
  });

  test('that is answered with 409 is an error, and no empty list', async () => {
    trouble({ status: 409 });
    await expect(list()).rejects.toThrow('GitHub answered 409: In trouble');
  });

  test.each([500, 502])('that is always answered with %i is a clear error', async (status) => {
    trouble({ status });
    const { outcome } = await timed(list);
    expect(outcome).toBeInstanceOf(InputError);
    expect(outcome).toMatchObject({
      message: `looking for the artifact ${NAME}: GitHub answered ${status}: In trouble`,
      advice: expect.stringContaining('Run the job again'),
    });
    expect(asked(LISTING)).toBe(3);
  });

  test.each([401, 403, 404])(
    'that is denied with %i says what to permit, at once',
    async (status) => {
      trouble({ status });
      const { outcome } = await timed(list);
      expect(outcome).toBeInstanceOf(InputError);
      expect(outcome).toHaveProperty('advice', expect.stringContaining('actions: read'));
      expect(asked(LISTING)).toBe(1);
    },
  );

  test.each([
    [429, { 'retry-after': '1' }],
    [403, { 'retry-after': '1' }],
    [403, { 'retry-after': new Date(Date.now() + 2000).toUTCString() }],
    [
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1000)}` },
    ],
  ])(
    'that is limited (%i, %j) is repeated after as long as GitHub says',
    async (status, headers) => {
      trouble({ status, headers, times: 1 });
      const { outcome, ms } = await timed(list);
      expect(outcome).toHaveLength(1);
      // The times of day were read when the tests were collected.
      if ('retry-after' in headers && headers['retry-after'] === '1')
        expect(ms).toBeGreaterThan(950);
      expect(ms).toBeLessThan(4000);
    },
  );

  test.each([
    [429, { 'retry-after': '61' }, 61],
    [
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + 3000}`,
      },
      3000,
    ],
    [403, { 'retry-after': '99999999999999999999' }, undefined],
  ])(
    'that is limited for long (%i, %j) is an error that says so, at once',
    async (status, headers, seconds) => {
      trouble({ status, headers });
      const { outcome, ms } = await timed(list);
      expect(outcome).toBeInstanceOf(InputError);
      const { message, advice } = outcome as InputError;
      expect(message).toMatch(
        /GitHub takes no more requests for now \(status \d+\), and says to wait \d/,
      );
      expect(advice).toContain('Run the job again after that time');
      if (seconds !== undefined) {
        const told = Number(/wait (\d+) s/.exec(message)?.[1]);
        expect(Math.abs(told - seconds)).toBeLessThan(30);
      }
      expect(ms).toBeLessThan(10_000);
      expect(asked(LISTING)).toBe(1);
    },
  );

  test('whose limit never ends is an error, and no missing right', async () => {
    trouble({ status: 429 });
    const { outcome } = await timed(list);
    expect(outcome).toHaveProperty('advice', expect.stringContaining('too many requests'));
    expect(asked(LISTING)).toBe(3);
  });

  test('whose answer is cut in the middle is repeated, and no empty list', async () => {
    trouble({ status: 200, cutAfter: 10, message: 'long enough to be cut', times: 1 });
    expect(await list()).toHaveLength(1);
    trouble({ status: 200, cutAfter: 10, message: 'long enough to be cut' });
    const { outcome } = await timed(list);
    expect(outcome).toBeInstanceOf(InputError);
  });

  test('that is never answered ends in time', async () => {
    trouble({ status: 200, isSilent: true });
    const octokit = github.octokit({ timeoutMs: 100 });
    const { outcome, ms } = await timed(() => listArtifacts(octokit, REPOSITORY, NAME));
    expect(outcome).toBeInstanceOf(InputError);
    expect((outcome as Error).message).toContain('no answer after 0.1 s');
    expect(ms).toBeLessThan(10_000);
  });

  test('ends when the job is cancelled, and is not repeated', async () => {
    trouble({ status: 200, isSilent: true });
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(), 50);
    const { outcome, ms } = await timed(() =>
      listArtifacts(github.octokit(), REPOSITORY, NAME, cancelling.signal),
    );
    expect(outcome).toHaveProperty('name', 'AbortError');
    expect(ms).toBeLessThan(10_000);
    expect(asked(LISTING)).toBe(1);
  });
});

describe('a comment', () => {
  const comment = () =>
    github
      .octokit()
      .rest.issues.createComment({ owner: 'o', repo: 'r', issue_number: 7, body: 'x' });
  const at = 'POST /issues/7/comments';

  test('that a limit has certainly refused is sent again', async () => {
    trouble({ at, status: 403, headers: { 'retry-after': '0' }, times: 1 });
    trouble({ at, status: 429, times: 1 });
    await comment();
    expect(github.comments).toHaveLength(1);
  });

  test.each([500, 502])('whose answer was %i may have been written, and is not', async (status) => {
    trouble({ at, status });
    await expect(comment()).rejects.toMatchObject({ status });
    expect(asked(at)).toBe(1);
  });

  test('that may not be written is not sent again', async () => {
    github.mayComment = false;
    await expect(comment()).rejects.toMatchObject({ status: 403 });
    expect(asked(at)).toBe(1);
  });
});

describe('a download', () => {
  async function download(overrides: Partial<LocalArtifact>, timeoutMs = 20_000) {
    const local = store('c', overrides);
    const [artifact] = await list();
    if (artifact === undefined) throw new Error('no artifact is listed');
    const limits = { ...DOWNLOAD_LIMITS, timeoutMs };
    const { outcome, ms } = await timed(() =>
      downloadArtifact(github.octokit(), REPOSITORY, artifact, limits),
    );
    const addresses = asked(`GET /actions/artifacts/${local.id}/zip`);
    return { outcome, ms, addresses, downloads: asked('GET /storage/'), whole: local.zip };
  }

  test.each([1, 2])('that is cut %i times in the middle is begun again', async (cuts) => {
    const { outcome, whole, downloads } = await download({ cuts });
    expect(Buffer.from(outcome as Uint8Array).equals(whole)).toBe(true);
    expect(downloads).toBe(1 + cuts);
  });

  test('that is always cut is an error', async () => {
    const { outcome, downloads } = await download({ cuts: 99 });
    expect(outcome).toBeInstanceOf(InputError);
    expect(downloads).toBe(3);
  });

  test('whose address is too old gets a new one', async () => {
    const { outcome, addresses } = await download({ staleAddresses: 1 });
    expect(outcome).toBeInstanceOf(Uint8Array);
    expect(addresses).toBe(2);
  });

  test.each([403, 404])(
    'that the storage answers with %i gets one new address, no more',
    async (content) => {
      const { outcome, addresses } = await download({ fails: { content } });
      expect(outcome).toHaveProperty(
        'message',
        expect.stringContaining(`the storage answered ${content}`),
      );
      expect(addresses).toBe(2);
    },
  );

  test('that is gone is not tried again', async () => {
    const { outcome, downloads } = await download({ fails: { content: 410 } });
    expect(outcome).toHaveProperty('message', expect.stringMatching(/: it is gone$/));
    expect(downloads).toBe(1);
  });

  test('of another content than its digest is not tried again', async () => {
    const { outcome, downloads } = await download({ digest: `sha256:${'0'.repeat(64)}` });
    expect(outcome).toHaveProperty('message', expect.stringContaining('digest'));
    expect(downloads).toBe(1);
  });

  test('has one time limit, however often it is begun', async () => {
    const { outcome, ms } = await download({ cuts: 99, delayMs: 150 }, 400);
    expect(outcome).toHaveProperty('message', expect.stringMatching(/not finished after 0\.4 s$/));
    expect(ms).toBeLessThan(10_000);
  });

  test('whose address is never told ends in time as well', async () => {
    trouble({ at: 'GET /actions/artifacts/', status: 302, isSilent: true });
    const { outcome, ms } = await download({}, 200);
    expect(outcome).toHaveProperty('message', expect.stringMatching(/not finished after 0\.2 s$/));
    expect(ms).toBeLessThan(10_000);
  });
});

test.each<[string, Partial<LocalArtifact>]>([
  ['always cut', { cuts: 99 }],
  ['gone', { fails: { address: 410 } }],
  ['of a run that GitHub cannot show', { fails: { run: 502 } }],
])('a baseline that is %s leaves the next best, and is told', async (_, overrides) => {
  store('b');
  const bad = store('c', overrides);
  const search = await findBaseline(github.octokit(), REPOSITORY, {
    artifactName: NAME,
    runId: 1,
    task: { baseBranch: 'main', baseSha: sha('c'), referenceSha: sha('c') },
  });
  if (search.kind === 'none') throw new Error(search.note);
  expect(letterOf(search.measurement)).toBe('b');
  expect(search.warnings).toEqual([expect.stringContaining(`artifact ${bad.id} was refused`)]);
});

describe('the artifacts of a run', () => {
  const ofRun = () => listRunArtifacts(github.octokit(), REPOSITORY, 7, 'part-');

  test('are those whose names begin so, of each name the newest, newest first', async () => {
    store('a', { runId: 7, name: 'part-1' });
    const second = store('b', { runId: 7, name: 'part-1' });
    const third = store('c', { runId: 7, name: 'part-2' });
    store('c', { runId: 7, name: 'report' });
    store('c', { runId: 8, name: 'part-3' });
    expect((await ofRun()).map(({ id }) => id)).toEqual([third.id, second.id]);
  });

  test('are read from all pages up to a thousand', async () => {
    for (let n = 0; n < 1010; n++) store('a', { runId: 7, name: `part-${n}` });
    expect(await ofRun()).toHaveLength(1000);
    expect(asked('GET /actions/runs/7/artifacts')).toBe(10);
  });

  test('that may not be listed are an error that says what to permit', async () => {
    github.mayReadArtifacts = false;
    const { outcome } = await timed(ofRun);
    expect(outcome).toHaveProperty('advice', expect.stringContaining('actions: read'));
  });
});
