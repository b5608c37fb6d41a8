// What further baselines are for: how far jobs lie apart, the trend of a branch and its slow drift.
import { QUICK, vary } from '../configuration.mjs';
import {
  commit,
  edited,
  forgetArtifacts,
  mergeMain,
  mergePullRequest,
  openHarmless,
  recordedIn,
  storeBaseline,
} from '../stored-baselines.mjs';

const SILENT = { comment: 'never' };

/** Name, what it shows, and its steps. */
export const HISTORY = [
  {
    name: 'several-baselines',
    world: 'baselines',
    title: 'further baselines tell how far jobs lie apart, and with it what could have been seen',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      const timed = vary(QUICK, { thresholds: { 'cpu-percent': 30 } });
      // CPU of the older ones, as parts of the recorded one: close together, then far apart.
      const quiet = [1.01, 0.99, 1.02, 1];
      const wild = [1.3, 0.75, 1.4, 0.8];
      const older = quiet.map(() => commit(world));
      const base = commit(world);
      const pull = world.openPullRequest('timed', (repository) => repository.configure(timed));
      const store = (factors) => {
        forgetArtifacts(world);
        for (const [index, factor] of factors.entries()) {
          const at = { headSha: older[index], day: index + 1, cpu: factor };
          storeBaseline(world, asOf(measured, at), at);
        }
        storeBaseline(world, asOf(measured, { headSha: base, day: 9 }), { headSha: base });
      };
      const seenFrom = ({ summary }) =>
        Number(/A change of CPU per request by ([\d.]+) % or more/.exec(summary)?.[1]);
      const decide = async (factors) => {
        store(factors);
        const last = asOf(measured, { day: 10 });
        return mergePullRequest(world, pull, last, { inputs: SILENT });
      };
      const alone = await decide([]);
      check.match(
        'with one it is an assumption',
        alone.summary,
        /How far jobs lie apart is an assumption, as there is one baseline only/,
      );
      const five = await decide(quiet);
      check.match(
        'with five it is estimated',
        five.summary,
        /How far jobs lie apart was estimated with 5 baselines/,
      );
      const apart = await decide(wild);
      check.ok(
        `jobs far apart see less (${[alone, five, apart].map(seenFrom).join(' %, ')} %)`,
        seenFrom(alone) > 0 && seenFrom(apart) > 1.2 * seenFrom(five),
      );
      for (const each of [alone, five, apart]) {
        check.equal('the job passes', each.exitCode, 0);
        check.equal('with the base commit', each.outputs['baseline-sha'], base);
      }
    },
  },
  {
    name: 'slow-drift',
    world: 'baselines',
    title: 'steps that each pass add up to a drift: a warning, an output and a note, and a trend',
    async run({ world, check }) {
      const measured = await recordedIn(world);
      forgetArtifacts(world);
      // Two per cent fewer calls a commit, seven commits back.
      const commits = [7, 6, 5, 4, 3, 2, 1].map((back) => ({ back, headSha: commit(world) }));
      for (const { back, headSha } of commits) {
        const at = { headSha, day: 10 - back, calls: 1 - 0.02 * back };
        storeBaseline(world, asOf(measured, at), at);
      }
      const oldest = commits[0].headSha.slice(0, 7);
      const last = asOf(measured, { day: 10 });
      const pull = openHarmless(world, 'one-more-step');
      const [compared, once] = await Promise.all([
        mergePullRequest(world, pull, last),
        mergePullRequest(world, openHarmless(world, 'not-looked-for'), last, {
          inputs: { ...SILENT, history: 0 },
        }),
      ]);
      check.equal('the job passes', compared.exitCode, 0);
      check.equal('this step is none', compared.outputs.verdict, 'unchanged');
      check.equal('calls have drifted', compared.outputs.drift, '["calls"]');
      const drifted = new RegExp(
        `Calls per request drifted by \\+1[0-9](\\.\\d)? % in all since \`?${oldest}\`? \\(7 commits\\)`,
      );
      check.match('a warning says so', compared.warnings.join('\n'), drifted);
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('its notes say so', comment?.body, drifted);
      tellTrend(check, 'the summary', compared.summary, 8);
      check.equal('without history there is no drift', once.outputs.drift, '[]');
      check.ok('and no trend', !/Trend over/.test(once.summary));

      commit(world);
      const recorded = await mergeMain(world, last);
      check.equal('a push records', recorded.outputs.verdict, 'recorded');
      check.equal('its job passes', recorded.exitCode, 0);
      check.equal('it tells the drift', recorded.outputs.drift, '["calls"]');
      check.match('with a warning', recorded.warnings.join('\n'), drifted);
      tellTrend(check, 'its summary', recorded.summary, 8);
      check.match('the drift is in it', recorded.summary, drifted);
    },
  },
];

/**
 * The recorded measurement as that of a commit on a day of January.
 * @param cpu, calls factors of what was recorded
 */
function asOf(measured, { headSha, day, cpu = 1, calls = 1 }) {
  return edited(measured, (value) => {
    value.createdAt = new Date(Date.UTC(2026, 0, day)).toISOString();
    value.fingerprint.gitSha = headSha ?? value.fingerprint.gitSha;
    for (const round of value.rounds) round.cpuMs *= cpu;
    for (const { functions } of value.counts.requests) {
      for (const counted of functions) counted[1] = Math.round(counted[1] * calls);
    }
  });
}

function tellTrend(check, where, summary, commits) {
  check.match(
    `${where} has the trend`,
    summary,
    new RegExp(`Trend over the last ${commits} measured`),
  );
  const charts = summary.match(/```mermaid\n[^`]*```/g) ?? [];
  for (const title of ['CPU per request over the commits', 'Calls per request over the commits']) {
    check.ok(
      `${where} has the chart "${title}"`,
      charts.some((chart) => /xychart-beta/.test(chart) && chart.includes(title)),
    );
  }
  check.match(
    `${where} has the numbers`,
    summary,
    /\| *commit *\| *measured *\| *CPU, ms *\| *calls/,
  );
  const rows = summary.match(/^\| *`[0-9a-f]{7}`.*\| 2026-01-\d\d \|/gm) ?? [];
  check.ok(`${where} has a row for each commit (${rows.length})`, rows.length >= commits - 1);
}
