/** The half for forks, in the process of the tests, against a GitHub on a local port. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { run } from '../../src/action/comment-on-run/main.js';
import {
  BASELINE_ENTRY,
  baselineArtifactName,
  reportArtifactName,
  shardArtifactName,
} from '../../src/baseline/artifact.js';
import { encodeMeasurement } from '../../src/baseline/file.js';
import { encodeManifest, HEAD_ENTRY, MANIFEST_ENTRY } from '../../src/baseline/handover.js';
import type { Measurement } from '../../src/baseline/schema.js';
import { composeBody, parseBody, type Section } from '../../src/report/comment-body.js';
import { BOT, LocalGitHub, REPOSITORY } from '../github/local-github.js';
import { app, measurementOf } from '../helpers/measurement.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const FORK = 2;

const github = new LocalGitHub();
let folder: string;
const environment = { ...process.env };
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => {
  github.reset();
  github.commits = [BASE];
  folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-comment-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...environment };
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const work = (ms: number, gitSha: string): Measurement =>
  measurementOf([{ fn: app('shop/orders.py', 'list_orders'), ms }], { fingerprint: { gitSha } });

/** What main has measured for a key. */
function keepBaseline(key: string): void {
  const base = work(1, BASE);
  github.artifacts.push({
    id: github.takeId(),
    name: baselineArtifactName(key, base.fingerprint),
    zip: zipSync({ [BASELINE_ENTRY]: encodeMeasurement(base) }, { level: 0 }),
    createdAt: '2026-01-01T00:00:00Z',
    headSha: BASE,
  });
}

interface Ended {
  readonly conclusion: string;
  readonly runId?: number;
  readonly attempt?: number;
  readonly headSha?: string;
  /** CPU of the heads, in ms per request, by key. */
  readonly reports?: Readonly<Record<string, number>>;
}

/** What the second half does when a run of the fork has ended. */
async function commentOn(
  { conclusion, runId = 11, attempt = 1, headSha = HEAD, reports = {} }: Ended,
  variables: Readonly<Record<string, string>> = {},
) {
  for (const [key, ms] of Object.entries(reports)) {
    const head = work(ms, headSha);
    github.artifacts.push({
      id: github.takeId(),
      name: reportArtifactName(key, head.fingerprint),
      zip: zipSync({
        [MANIFEST_ENTRY]: strToU8(encodeManifest({ key, shard: null, pair: null })),
        [HEAD_ENTRY]: encodeMeasurement(head),
      }),
      createdAt: '2026-01-02T00:00:00Z',
      ...{ headSha, runId, headRepositoryId: FORK, headBranch: 'feature' },
    });
  }
  github.pulls = [
    {
      number: 7,
      head: { ref: 'feature', sha: headSha, repo: { id: FORK } },
      base: { ref: 'main', sha: BASE, repo: { id: REPOSITORY.id } },
    },
  ];
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  Object.assign(process.env, {
    ...{ INPUT_TOKEN: 'token', GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_NAME: 'workflow_run' },
    ...{ GITHUB_RUN_ID: '99', GITHUB_SHA: BASE, GITHUB_REF: 'refs/heads/main' },
    ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: github.origin },
    ...{ ACTIONS_RESULTS_URL: github.origin, ACTIONS_RUNTIME_TOKEN: 'token' },
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_EVENT_PATH: file(
      'event.json',
      JSON.stringify({
        repository: { id: REPOSITORY.id, default_branch: 'main' },
        workflow_run: {
          ...{ id: runId, run_attempt: attempt, event: 'pull_request', conclusion },
          ...{ head_sha: headSha, head_branch: 'feature', html_url: pageOf(runId) },
          head_repository: { id: FORK, owner: { login: 'somebody' } },
        },
      }),
    ),
    ...variables,
  });
  let log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
  process.exitCode = 0;
  await run();
  const exitCode = process.exitCode;
  jest.restoreAllMocks();
  const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
  return { exitCode, log, summary, comment: github.comments[0]?.body ?? '' };
}

const pageOf = (runId: number) => `https://github.com/o/r/actions/runs/${runId}`;
const PASSES = /the job passes|Nothing to do|does not fail/i;

describe('a run that failed though nothing in its reports regressed', () => {
  test.each(['failure', 'timed_out'])('(%s) is said to have failed, with its link', async (end) => {
    keepBaseline('orders');
    const { comment, summary, exitCode } = await commentOn({
      conclusion: end,
      reports: { orders: 1 },
    });
    expect(exitCode).toBe(0);
    for (const text of [comment, summary]) {
      expect(text).toContain(
        `**The run itself failed.** No regression was found in what it has measured. [Its log](${pageOf(11)}) says why.`,
      );
      expect(text).not.toMatch(PASSES);
    }
  });

  test('has no baseline that it passes without', async () => {
    const { comment } = await commentOn({ conclusion: 'failure', reports: { orders: 1 } });
    expect(comment).toContain(`**The run itself failed.** [Its log](${pageOf(11)}) says why.`);
    expect(comment).toContain('No baseline yet');
    expect(comment).not.toMatch(PASSES);
  });

  test('does not pass because what regressed is accepted by now', async () => {
    keepBaseline('orders');
    github.labels = ['fastapi-spy: accept'];
    const { comment } = await commentOn({ conclusion: 'failure', reports: { orders: 2 } });
    expect(comment).toContain('verdict=accepted');
    expect(comment).toContain('**The run itself failed.** What regressed is accepted.');
    expect(comment).not.toMatch(PASSES);
  });

  test('is told apart from one that a regression has failed', async () => {
    keepBaseline('orders');
    const { comment } = await commentOn({ conclusion: 'failure', reports: { orders: 2 } });
    expect(comment).toContain('**This regression fails the job.**');
    expect(comment).not.toContain('The run itself failed');
  });

  test('and from one that has passed', async () => {
    keepBaseline('orders');
    const { comment } = await commentOn({ conclusion: 'success', reports: { orders: 1 } });
    expect(comment).toContain('**Nothing to do.** The job passes');
  });
});

describe('the decision about several keys', () => {
  const reports = { orders: 1, search: 1, feed: 1, admin: 1 };
  const ALPHA = /at most [\d.]+ % of such decisions/g;
  const decided = async () => {
    for (const key of Object.keys(reports)) keepBaseline(key);
    const { comment } = await commentOn({ conclusion: 'success', reports });
    return [...new Set(comment.match(ALPHA))];
  };

  test('has α for each where each job has decided for itself', async () => {
    expect(await decided()).toEqual(['at most 1 % of such decisions']);
  });

  test('shares α among all where one job has joined the parts of others', async () => {
    const { fingerprint } = work(1, HEAD);
    github.artifacts.push({
      id: github.takeId(),
      name: shardArtifactName('orders', '1', fingerprint),
      ...{ zip: new Uint8Array(), createdAt: '2026-01-02T00:00:00Z' },
      ...{ headSha: HEAD, runId: 11, headRepositoryId: FORK, headBranch: 'feature' },
    });
    expect(await decided()).toEqual(['at most 0.3 % of such decisions']);
  });
});

describe('where there is no artifact service', () => {
  const SERVER = { GITHUB_SERVER_URL: 'https://git.example.com' };
  const MISSING =
    'looking for the reports of run 11: GitHub Enterprise Server (git.example.com) does not offer the artifact service';

  test.each(['failure', 'success'])(
    'a run without a report (%s) is no failed measurement: the job fails and says what is missing',
    async (conclusion) => {
      const { exitCode, log, summary } = await commentOn({ conclusion }, SERVER);
      expect(exitCode).toBe(1);
      expect(log).toContain(`::error::${MISSING} — Without it`);
      expect(summary).toContain('GitHub Enterprise Server');
      expect(github.comments).toEqual([]);
    },
  );

  test('elsewhere a failed run without a report is told in the comment', async () => {
    const { exitCode, comment } = await commentOn({ conclusion: 'failure' });
    expect(exitCode).toBe(0);
    expect(comment).toContain('The run ended without a report');
    expect(comment).toContain(`[The run](${pageOf(11)})`);
  });
});

describe('the failure of a run without a report', () => {
  const LATER = 'c'.repeat(40);
  const reports = { orders: 1, search: 1 };
  const keysOf = (body: string) => (parseBody(body) ?? []).map(({ key }) => key).sort();

  test.each<[string, Partial<Ended>]>([
    ['a run of a later commit', { runId: 22, headSha: LATER }],
    ['a later attempt of the same run', { runId: 21, attempt: 2 }],
  ])('is gone from the comment when %s has other keys', async (_, later) => {
    const first = await commentOn({ conclusion: 'failure', runId: 21 });
    expect(keysOf(first.comment)).toEqual(['default']);
    const { comment } = await commentOn({ conclusion: 'success', reports, ...later });
    expect(keysOf(comment)).toEqual(['orders', 'search']);
    expect(comment).not.toMatch(/failed|Of earlier commits/);
  });

  test('is gone as well when the later run has commented itself', async () => {
    await commentOn({ conclusion: 'failure', runId: 21 });
    const later = { conclusion: 'success', runId: 22, headSha: LATER, reports };
    const { comment } = await commentOn(later);
    const [written] = github.comments;
    if (written === undefined) throw new Error('there is no comment');
    written.body = composeBody([], [...(parseBody(comment) ?? []), failed(21)]).body;
    expect(keysOf((await commentOn({ ...later, reports: {} })).comment)).toEqual([
      'orders',
      'search',
    ]);
  });

  test.each<[string, Section]>([
    ['of the same commit, which may be of another workflow', failed(21, { headSha: HEAD })],
    ['of a newer run', failed(23, { headSha: LATER })],
    ['of a key that another job has', failed(21, { key: 'admin' })],
  ])('stays when it is %s', async (_, section) => {
    github.say(BOT, composeBody([], [section]).body);
    const { comment } = await commentOn({ conclusion: 'success', runId: 22, reports });
    expect(keysOf(comment)).toEqual([section.key, 'orders', 'search'].sort());
  });
});

/** What an earlier run has written that had no report. */
function failed(runId: number, overrides: Partial<Section> = {}): Section {
  return {
    ...{ key: 'default', runId, attempt: 1, headSha: BASE, verdict: 'failed' },
    ...{ opening: '### 🔴 The measurement failed', rest: '' },
    ...overrides,
  };
}
