// GitHub on a bad day, and servers that lack something. What goes wrong is told by the name of the
// artifact that it goes wrong with: each run has its own key, so that many can be under way at once.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIG } from '../recorded.mjs';
import { READ_ONLY } from '../rest/answers.mjs';
import {
  commit,
  forgetArtifacts,
  mergeMain,
  mergePullRequest,
  openHarmless,
  recordedIn,
  storeBaseline,
  untilAsked,
  withKey,
  withOwnTemporary,
} from '../stored-baselines.mjs';

const COMPARED = /^(unchanged|inconclusive|contaminated)$/;
const CREATE = /^POST \/twirp\/.*\/CreateArtifact/;
const ENTERPRISE = { GITHUB_SERVER_URL: 'https://github.company.example' };

/** What goes wrong with the list of artifacts, and passes. */
const PASSING = [
  ['500 twice', 'twice', { status: 500, times: 2 }],
  ['a cut connection', 'cut', { cut: true }],
  ['429 with a short wait', 'wait', { status: 429, headers: { 'retry-after': '1' } }],
];

/** What does not pass, and the error that comes of it; made when asked for, as one tells a time of day. */
const lasting = () => [
  [
    '403, as the token has no right',
    'no-right',
    { status: 403, body: READ_ONLY.body },
    /Resource not accessible by integration.*permissions: \{ actions: read/,
  ],
  ['404', 'not-found', { status: 404 }, /Not Found.*permissions: \{ actions: read/],
  [
    '403, as the limit is reached for an hour',
    'limit',
    {
      status: 403,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
      },
    },
    /GitHub takes no more requests for now \(status 403\), and says to wait 3[56]\d\d s.*Run the job again after that time/,
  ],
  ['422', 'invalid', { status: 422 }, /GitHub answered 422: Validation Failed/],
  [
    '500 again and again',
    'broken',
    { status: 500, times: 4 },
    /GitHub answered 500: Server Error.*githubstatus\.com/,
  ],
];

/** Name, what it shows, and its steps. */
export const TROUBLE = [
  {
    name: 'listing-fails',
    world: 'trouble',
    title: 'what passes when baselines are listed is waited for; what does not is one clear error',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      const { github } = world;
      const start = async ([which, key, fault, error]) => {
        const pull = openHarmless(world, key);
        storeBaseline(world, withKey(measured, key), { headSha: pull.baseSha });
        github.fail({
          match: new RegExp(`^GET /repos/[^?]+/actions/artifacts\\?.*fastapi-spy-baseline-${key}-`),
          ...fault,
        });
        const result = await mergePullRequest(world, pull, measured, { key });
        return { which, pull, result, error };
      };
      const all = await Promise.all([...PASSING, ...lasting()].map(start));
      for (const { which, pull, result, error } of all) {
        check.equal(`${which}: nothing is left`, result.left.join(' '), '');
        const [comment] = check.comments(`${which}: one comment`, world.commentsOn(pull), 1);
        if (error === undefined) {
          check.equal(`${which}: the job passes`, result.exitCode, 0);
          check.equal(`${which}: it is compared`, result.outputs['baseline-sha'], pull.baseSha);
          check.equal(`${which}: no error`, result.errors.join('\n'), '');
          check.match(`${which}: the comment is the usual one`, comment?.body, /CPU per request/);
        } else {
          failsClearly(check, which, result, error);
          check.match(`${which}: the comment says so`, comment?.body, /The measurement failed/);
        }
      }
      const waiting = all.find(({ which }) => which.startsWith('429'))?.result;
      check.ok(`429: it was waited for (${waiting.seconds.toFixed(1)} s)`, waiting.seconds > 1);
    },
  },
  {
    name: 'download-fails',
    world: 'trouble',
    title: 'a download is begun again where that helps; else the next baseline is taken',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      const { github } = world;
      const older = commit(world);
      commit(world);
      const start = async ([which, key, faultsOf, isNext]) => {
        const pull = openHarmless(world, key);
        const of = (headSha) => storeBaseline(world, withKey(measured, key), { headSha });
        of(older);
        const { id } = of(pull.baseSha);
        for (const fault of faultsOf(id)) github.fail(fault);
        const options = { key, inputs: { comment: 'never' } };
        const result = await mergePullRequest(world, pull, measured, options);
        return { which, id, pull, result, isNext };
      };
      const address = (id) => new RegExp(`^GET /repos/[^?]+/actions/artifacts/${id}/zip`);
      const storage = (id) => new RegExp(`^GET /storage/artifact-${id}-`);
      const all = await Promise.all(
        [
          [
            'an address that has expired',
            'old-address',
            (id) => [{ match: address(id), expiredRedirect: true }],
          ],
          ['a cut download', 'cut-short', (id) => [{ match: storage(id), cut: true }]],
          ['a storage in trouble', 'storage', (id) => [{ match: storage(id), status: 500 }]],
          [
            'a storage that stays in trouble',
            'no-storage',
            (id) => [{ match: storage(id), status: 500, times: 3 }],
            /the storage answered 500/,
          ],
          ['one that is gone', 'gone', (id) => [{ match: address(id), status: 410 }], /it is gone/],
        ].map(start),
      );
      for (const { which, id, pull, result, isNext } of all) {
        check.equal(`${which}: the job passes`, result.exitCode, 0);
        check.match(`${which}: it is compared`, result.outputs.verdict, COMPARED);
        check.equal(`${which}: nothing is left`, result.left.join(' '), '');
        const expected = isNext === undefined ? pull.baseSha : older;
        check.equal(`${which}: with the right one`, result.outputs['baseline-sha'], expected);
        if (isNext === undefined) {
          check.equal(`${which}: without a warning`, result.warnings.join('\n'), '');
        } else {
          const [warning] = result.warnings.filter((each) => each.includes(`artifact ${id} `));
          check.match(`${which}: a warning says why`, warning, isNext);
          check.match(`${which}: and how far it is`, result.summary, /1 commit before/);
        }
      }
    },
  },
  {
    name: 'upload-fails',
    world: 'trouble',
    title: 'a baseline that cannot be kept is an error, a report that cannot be is a warning',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      const { github } = world;
      const pull = openHarmless(world, 'no-report');
      storeBaseline(world, measured, { headSha: pull.baseSha });
      const occupied = { name: measured.name, zip: Buffer.from('of another job') };
      const reportName = measured.name.replace('-baseline-', '-report-').replace(/-s\d+$/, '');
      const taking = (name) => ({
        before: (runId) => github.state.addArtifact({ ...occupied, runId, name }),
      });

      const twice = await mergeMain(world, measured, taking(measured.name));
      failsClearly(check, 'a second baseline', twice, /has an artifact of that name.*own "key"/);
      check.equal("the other job's is still there", of(twice, measured.name)?.zip, occupied.zip);
      const refusal = { code: 'permission_denied', msg: 'the token may not' };
      github.fail({ match: CREATE, status: 403, body: refusal });
      const denied = await mergeMain(world, measured);
      failsClearly(
        check,
        'a baseline that is denied',
        denied,
        /uploading fastapi-spy-baseline-.*403/,
      );
      github.fail({ match: CREATE, status: 500, body: { code: 'internal', msg: 'no idea' } });
      const late = await mergeMain(world, measured);
      check.equal('after one 500 it is kept', late.exitCode, 0);
      check.ok('as an artifact', of(late, measured.name) !== undefined);

      const both = await mergePullRequest(world, pull, measured, taking(reportName));
      notKept(check, 'a second report', both, /has an artifact of that name/);
      github.fail({ match: CREATE, status: 403, body: refusal });
      const options = { inputs: { comment: 'never' } };
      const unkept = await mergePullRequest(world, pull, measured, options);
      notKept(check, 'a report that is denied', unkept, /403/);
      for (const { left } of [twice, denied, late, both, unkept]) {
        check.equal('nothing is left', left.join(' '), '');
      }
    },
  },
  {
    name: 'lookup-fails',
    world: 'trouble',
    title: 'an event that does not tell the repository, and a GitHub that does not either',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      const { github } = world;
      await inTemporary(async (folder) => {
        const event = join(folder, 'event.json');
        writeFileSync(event, JSON.stringify({ schedule: '0 3 * * *' }));
        const variables = { GITHUB_EVENT_PATH: event };
        const match = /^GET \/repos\/[^/]+\/[^/]+$/;
        github.fail({ match, status: 500, times: 4 });
        const failed = await mergeMain(world, measured, { variables });
        failsClearly(
          check,
          '500 again and again',
          failed,
          /looking at the repository example\/shop: GitHub answered 500/,
        );
        check.ok('it has no stack', !/\n +at /.test(failed.log));
        github.fail({ match, status: 500 });
        const recorded = await mergeMain(world, measured, { variables });
        check.equal('after one 500 the job passes', recorded.exitCode, 0);
        check.equal('it records', recorded.outputs.verdict, 'recorded');
      });
    },
  },
  {
    name: 'no-artifact-service',
    world: 'trouble',
    title:
      'without an artifact service it is said before anything is measured; a file does instead',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      const { github } = world;
      // Half a minute of waiting for the service, meanwhile the runs that have none.
      github.fail({ match: CREATE, status: 500, body: { code: 'internal', msg: '' }, times: 5 });
      const before = github.log.length;
      const down = mergeMain(world, measured);
      await untilAsked(world, /CreateArtifact/, before);
      await inTemporary(async (folder) => {
        const file = join(folder, 'baseline.json.gz');
        const inputs = { ...CONFIG, 'baseline-file': file };
        const begun = github.log.length;
        const early = {
          'on Enterprise Server': ENTERPRISE,
          'on a runner without it': { ACTIONS_RUNTIME_TOKEN: '' },
        };
        for (const [where, variables] of Object.entries(early)) {
          const result = await world.push('main', { directly: { inputs: CONFIG, variables } });
          failsClearly(
            check,
            where,
            result,
            /keeping the baseline: .*artifact service.*baseline-file/,
          );
          check.ok(`${where}: nothing was measured`, !/Measuring|round 1/.test(result.log));
          check.ok(`${where}: at once (${result.seconds.toFixed(1)} s)`, result.seconds < 5);
        }
        const first = openHarmless(world, 'too-early-for-a-file');
        const runIn = (start) => withOwnTemporary(ENTERPRISE, start);
        const compare = (pull) =>
          runIn((variables) => world.runPullRequest(pull, { directly: { inputs, variables } }));
        const without = await compare(first);
        check.equal('without the file the job passes', without.exitCode, 0);
        check.equal('there is no baseline', without.outputs.verdict, 'no-baseline');
        check.match(
          'the summary names the file',
          without.summary,
          /There is no file .*baseline\.json/,
        );

        const recorded = await runIn((variables) =>
          world.push('main', { directly: { inputs, variables } }),
        );
        check.equal('on main the job passes', recorded.exitCode, 0);
        check.equal('it records', recorded.outputs.verdict, 'recorded');
        check.ok('the file is written', existsSync(file));
        check.match('the summary says so', recorded.summary, /Written to the file/);
        const pull = openHarmless(world, 'with-a-file');
        const compared = await compare(pull);
        check.equal('with the file the job passes', compared.exitCode, 0);
        check.match('it is compared', compared.outputs.verdict, COMPARED);
        check.equal('with main', compared.outputs['baseline-sha'], world.repository.sha('main'));
        const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
        check.match(
          'it names the file',
          comment?.body,
          /The baseline is the file .*baseline\.json/,
        );
        for (const { artifacts, left } of [without, recorded, compared]) {
          check.artifacts('nothing is uploaded', artifacts, []);
          check.equal('nothing is left', left.join(' '), '');
        }
        const asked = github.log.slice(begun).filter((line) => !/CreateArtifact/.test(line));
        check.ok('no artifact is asked for', !asked.some((line) => /\/artifacts/.test(line)));
      });
      const result = await down;
      failsClearly(
        check,
        'a service that stays down',
        result,
        /uploading fastapi-spy-baseline-.*500/,
      );
      check.equal('nothing is left of it', result.left.join(' '), '');
    },
  },
];

function failsClearly(check, which, { exitCode, errors, summary }, error) {
  check.equal(`${which}: the job fails`, exitCode, 1);
  check.equal(`${which}: with one error`, errors.length, 1);
  check.match(`${which}: which says what to do`, errors[0], error);
  check.ok(`${which}: in one line`, !/\n/.test(errors[0] ?? '\n'));
  check.match(`${which}: the summary says so`, summary, /The measurement failed/);
}

function notKept(check, which, { exitCode, outputs, warnings, summary }, warning) {
  check.equal(`${which}: the job passes`, exitCode, 0);
  check.match(`${which}: it is compared`, outputs.verdict, COMPARED);
  check.equal(`${which}: one warning`, warnings.length, 1);
  check.match(`${which}: which says why`, warnings[0], warning);
  check.match(`${which}: the summary is there`, summary, /CPU per request/);
  check.ok(`${which}: without a link to it`, !/full report/.test(summary));
}

function of({ artifacts }, name) {
  return artifacts.find((each) => each.name === name);
}

async function inTemporary(run) {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-files-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
