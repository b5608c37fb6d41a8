// Which baseline is taken, and which are refused. A change is measured once; most runs here get that
// measurement handed over, as their point is what they compare it with.
import { gzipSync } from 'node:zlib';
import { CONFIG } from '../recorded.mjs';
import {
  BASELINE_ENTRY,
  commit,
  edited,
  forgetArtifacts,
  mergePullRequest,
  openHarmless,
  recordedIn,
  storeBaseline,
  untilAsked,
  zipOf,
} from '../stored-baselines.mjs';
import { HISTORY } from './history.mjs';

const SILENT = { comment: 'never' };
/** Measures without counting: three seconds instead of ten. */
const UNCOUNTED = { ...CONFIG, count: 'false' };
const MEGABYTE = 1024 * 1024;
/** Level of a zip that packs nothing. */
const STORED = 0;

/** Name, what it shows, and its steps. */
export const BASELINES = [
  {
    name: 'nearest-baseline',
    world: 'baselines',
    title:
      'the base commit, as the change was merged into it, else the nearest before it, else the newest, each with its distance',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      const tooEarly = openHarmless(world, 'too-early');
      const [first, second] = [1, 2].map(() => commit(world));
      for (const headSha of [first, second]) storeBaseline(world, measured, { headSha });
      const directly = { inputs: UNCOUNTED };
      const onExact = openHarmlessAt(world, 'on-exact', second);
      const exact = await world.runPullRequest(onExact, { directly });
      const [, fourth, fifth] = [3, 4, 5].map(() => commit(world));
      // Opened before the others were merged, measured on top of them.
      const onMoved = openHarmlessAt(world, 'on-moved', second);
      const onUnmeasured = openHarmlessAt(world, 'on-unmeasured', fourth);
      const feature = openHarmlessAt(world, 'feature', second);
      const onTop = openHarmless(world, 'on-top', { baseRef: feature.branch });
      storeBaseline(world, measured, { headSha: fifth });

      const [moved, nearest, newest, stacked] = await Promise.all([
        world.runPullRequest(onMoved, { directly }),
        ...[onUnmeasured, tooEarly, onTop].map((pull) => mergePullRequest(world, pull, measured)),
      ]);
      const expected = [
        [
          'the base commit',
          exact,
          onExact,
          second,
          /the commit of main that the change starts from/,
        ],
        [
          'what others have merged since',
          moved,
          onMoved,
          fifth,
          /the commit of main into which the change was merged to be measured/,
        ],
        [
          'the nearest before it',
          nearest,
          onUnmeasured,
          second,
          /the newest measured commit of main that the change builds on, 2 commits before the change's base/,
        ],
        [
          'the newest where none is before it',
          newest,
          tooEarly,
          fifth,
          /the newest measured commit of main, 5 commits after the change's base/,
        ],
        [
          "main's nearest for a change on top of another one",
          stacked,
          onTop,
          second,
          /commit of main that the change builds on, 1 commit before the change's base; feature itself has not been measured/,
        ],
      ];
      for (const [which, result, pull, sha, note] of expected) {
        check.equal(`${which}: the job passes`, result.exitCode, 0);
        check.equal(`${which}: the baseline is that commit`, result.outputs['baseline-sha'], sha);
        check.match(`${which}: the summary tells it`, result.summary, note);
        check.ok(`${which}: and names it`, result.summary.includes(sha.slice(0, 9)));
        const [comment] = check.comments(`${which}: one comment`, world.commentsOn(pull), 1);
        check.match(`${which}: the comment tells it as well`, comment?.body, note);
      }
      check.equal('the same counts are unchanged', nearest.outputs.verdict, 'unchanged');
      check.equal('for the stacked one, too', stacked.outputs.verdict, 'unchanged');
    },
  },
  {
    name: 'baseline-in-progress',
    world: 'baselines',
    title: 'a run that is measuring the base commit is waited for, but not for ever',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      const before = commit(world);
      storeBaseline(world, measured, { headSha: before });
      // The one that appears comes last in the history: it is before none of the others.
      const [endless, failing, toCome] = ['endless', 'failing', 'to-come'].map((branch) => {
        const headSha = commit(world);
        return { headSha, pull: openHarmless(world, branch), run: world.beginRun({ headSha }) };
      });
      const start = ({ pull }, wait) =>
        mergePullRequest(world, pull, measured, { inputs: { ...SILENT, 'baseline-wait': wait } });
      const [exact, late, without] = await Promise.all([
        start(toCome, '5s'),
        start(endless, '3s'),
        start(failing, '4s'),
        untilAsked(world, lookAt(toCome.run)).then(() => {
          toCome.run.upload(measured.name, measured.zip);
          toCome.run.complete();
        }),
        untilAsked(world, lookAt(failing.run)).then(() => failing.run.complete('failure')),
      ]);
      check.equal('it appears: the job passes', exact.exitCode, 0);
      check.equal('it is the base commit', exact.outputs['baseline-sha'], toCome.headSha);
      check.match(
        'the summary says that it was waited for',
        exact.summary,
        new RegExp(`that the change starts from; run ${toCome.run.id} was waited for, \\d+ s`),
      );
      check.match('the log says meanwhile why nothing happens', exact.log, /Waiting for run \d+/);
      check.equal('it never ends: the job passes', late.exitCode, 0);
      check.equal('the nearest is taken', late.outputs['baseline-sha'], before);
      check.match(
        'the summary says so',
        late.summary,
        new RegExp(`run ${endless.run.id} for the base commit is still going on after 3 s`),
      );
      check.equal('it fails: the job passes', without.exitCode, 0);
      check.equal('the nearest is taken then as well', without.outputs['baseline-sha'], before);
      check.match('the summary says why', without.summary, /failed and stored no measurement/);

      const asked = world.github.log.length;
      const hasty = await start(endless, '0');
      check.equal('with 0 the job passes', hasty.exitCode, 0);
      check.equal('with the nearest', hasty.outputs['baseline-sha'], before);
      check.ok(
        'no runs are asked for',
        !world.github.log.slice(asked).some((line) => line.includes('/actions/workflows/')),
      );
      endless.run.complete();
    },
  },
  {
    name: 'expired-baselines',
    world: 'baselines',
    title: 'when all measurements have expired, the note names the schedule, which brings one back',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      for (const headSha of [commit(world), commit(world)]) {
        world.expire(storeBaseline(world, measured, { headSha }));
      }
      const pull = openHarmless(world, 'after-a-pause');
      const without = await mergePullRequest(world, pull, measured);
      check.equal('the job passes', without.exitCode, 0);
      check.equal('there is no baseline', without.outputs.verdict, 'no-baseline');
      check.equal('nor its commit', without.outputs['baseline-sha'], '');
      const note =
        /All 2 there were have expired, the newest on \d{4}-\d\d-\d\d: a schedule trigger/;
      check.match('the summary names the schedule', without.summary, note);
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('so does the comment', comment?.body, note);

      const recorded = await world.runSchedule({ directly: { inputs: UNCOUNTED } });
      check.equal('the schedule records', recorded.outputs.verdict, 'recorded');
      const compared = await mergePullRequest(world, pull, measured);
      check.equal('then the job passes', compared.exitCode, 0);
      check.equal('it is compared', compared.outputs['baseline-sha'], pull.baseSha);
      const [updated] = check.comments('still one comment', world.commentsOn(pull), 1);
      check.ok('it has no such note any more', !note.test(updated?.body));
    },
  },
  {
    name: 'refused-baselines',
    world: 'baselines',
    title:
      'what is not a baseline of a trusted run is refused with its reason; a good one is taken',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      const { state } = world.github;
      const [good, base] = [commit(world), commit(world)];
      const pull = openHarmless(world, 'among-the-refused');
      storeBaseline(world, measured, { headSha: good });
      const plant = (zip, about = {}) =>
        storeBaseline(world, { ...measured, zip }, { headSha: base, ...about });
      const content = (bytes, level) => zipOf({ [BASELINE_ENTRY]: bytes }, level);
      const json = (change) => edited(measured, change).zip;
      const packed = gzipSync(JSON.stringify(measured.measurement));

      const reasons = [
        [
          plant(measured.zip, { event: 'pull_request' }),
          /its run was started by pull_request/,
          'of a pull request',
        ],
        [withDigestOfOther(plant(measured.zip)), /has the digest sha256:/, 'with a wrong digest'],
        [
          plant(zipOf({ [`../${BASELINE_ENTRY}`]: packed })),
          /it holds "\.\.\/baseline/,
          'that leaves its folder',
        ],
        [
          plant(content(Buffer.alloc(20 * MEGABYTE))),
          /unpacks to more than 100 times its size/,
          'that is a zip bomb',
        ],
        [
          plant(content(gzipBomb(), STORED)),
          /it unpacks to more than \d+ (MB|times its size)/,
          'that is a gzip bomb',
        ],
        [plant(Buffer.from('<html>Not here</html>')), /it is not a zip/, 'that is no zip'],
        [
          plant(json((value) => (value.rounds = 'four'))),
          /rounds.*expected array/i,
          'with JSON of another shape',
        ],
        [
          plant(json((value) => (value.schema += 1))),
          /its schema has version \d+, this tool reads version \d+/,
          'of a newer schema',
        ],
        [plant(content(packed.subarray(0, packed.length >> 1))), /it is truncated/, 'cut in half'],
      ];
      const elsewhere = plant(measured.zip, { headBranch: 'feature' });

      const result = await mergePullRequest(world, pull, measured);
      check.equal('the job passes', result.exitCode, 0);
      check.equal('the good one is taken', result.outputs['baseline-sha'], good);
      check.equal('nothing changed', result.outputs.verdict, 'unchanged');
      check.match('the summary says how far it is', result.summary, /1 commit before the change/);
      for (const [artifact, reason, which] of reasons) {
        const line = result.log.split('\n').find((each) => each.includes(refusalOf(artifact)));
        check.match(`one ${which} is refused`, line, reason);
      }
      const refusals = result.warnings.filter((each) => /^artifact \d+ was refused/.test(each));
      check.equal('the first of them are annotations', refusals.length, 3);
      const touched = (artifact) =>
        world.github.log.some((line) => line.includes(`/artifacts/${artifact.id}/`));
      check.ok("one of another branch isn't even downloaded", !touched(elsewhere));
      check.ok("nor is a pull request's", !touched(reasons[0][0]));
      check.equal('nothing is left in the temporary folder', result.left.join(' '), '');

      // Without the good one there is none, and why is said.
      state.artifacts.splice(
        state.artifacts.findIndex(({ runId }) => state.runs.get(runId).headSha === good),
        1,
      );
      const alone = await mergePullRequest(world, pull, measured);
      check.equal('without a good one the job passes as well', alone.exitCode, 0);
      check.equal('there is no baseline', alone.outputs.verdict, 'no-baseline');
      check.match('the summary says why', alone.summary, /was refused: its run was/);
      check.match('for all of them', alone.summary, /And 7 more were refused/);
    },
  },
  ...HISTORY,
];

/** As above, as it was opened when main was at an earlier commit. */
function openHarmlessAt(world, branch, baseSha) {
  const place = `at-${branch}`;
  world.repository.checkout('-B', place, baseSha);
  const pull = openHarmless(world, branch, { baseRef: place });
  return Object.assign(pull, { baseRef: 'main', baseSha });
}

function withDigestOfOther(artifact) {
  return Object.assign(artifact, { digest: `sha256:${'0'.repeat(64)}` });
}

/** More than any measurement, in a zip that looks harmless; gzip files may be joined. */
function gzipBomb() {
  const member = gzipSync(Buffer.alloc(MEGABYTE));
  return Buffer.concat(Array.from({ length: 401 }, () => member));
}

/** What asks for the artifacts of a run. */
function lookAt({ id }) {
  return new RegExp(`/actions/runs/${id}/artifacts`);
}

function refusalOf({ id }) {
  return `artifact ${id} was refused: `;
}
