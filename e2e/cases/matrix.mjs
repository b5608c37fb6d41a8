// Several keys, several jobs, one decision.
import { stringify } from 'yaml';
import { QUICK } from '../configuration.mjs';
import { documentedWorkflow } from '../documented.mjs';
import { MEASURING_WORKFLOW } from '../github-state.mjs';
import { HEAD, handedOver, withFiles } from '../handed-over.mjs';
import { queryForEachOrder, readMeasurement } from '../recorded.mjs';

const MATRIX_WORKFLOW = '.github/workflows/matrix.yml';
/** Requests by scenario: only the first meets what a case makes slower. */
const REQUESTS = {
  browse: [{ name: 'list orders', path: '/orders?limit=12', status: 200 }],
  checkout: [{ name: 'list products', path: '/products', status: 200 }],
};
const SCENARIOS = Object.keys(REQUESTS);
const inputsOf = (key) => ({ key, load: `performance/${key}.yml` });
const MERGE = { directly: { inputs: { mode: 'merge' } } };

const expression = (text) => ['$', `{{ ${text} }}`].join('');

/** A job for each key, which decides for itself. */
const MATRIX_OF_KEYS = stringify({
  name: 'performance',
  on: { push: { branches: ['main'] }, pull_request: null },
  permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  jobs: {
    performance: {
      'runs-on': 'ubuntu-latest',
      strategy: { 'fail-fast': false, matrix: { scenario: SCENARIOS } },
      steps: [
        { uses: 'actions/checkout@v5' },
        { uses: 'org/fastapi-spy-action@v1', with: inputsOf(expression('matrix.scenario')) },
        { if: 'always()', run: "echo \"tree=$(git status --porcelain --ignored | tr '\\n' ' ')\"" },
      ],
    },
  },
});

/** Name, what it shows, and its steps. */
export const MATRIX = [
  {
    name: 'merge',
    world: 'matrix',
    title: 'jobs that share measuring, as docs/workflow.md shows them: one decision in the last',
    async run({ world, check }) {
      const documented = documentedWorkflow('docs/workflow.md', 'mode: merge');
      world.commitOnMain((work) => {
        work.write(MEASURING_WORKFLOW, documented);
        work.write(MATRIX_WORKFLOW, MATRIX_OF_KEYS);
        // Pairs as short as they may be: the exact counts decide.
        work.edit('fastapi-spy.yml', 'load: performance.yml', 'budget: 10s\nrequests: 50');
        for (const [key, requests] of Object.entries(REQUESTS)) {
          work.write(`performance/${key}.yml`, stringify({ ...QUICK.scenario, requests }));
        }
      });
      const recorded = await world.push('main');
      check.equal('on main all jobs pass', recorded.exitCode, 0);
      check.artifacts('the last one keeps a baseline for each key', recorded.artifacts, [
        ...SCENARIOS.map(baselineName),
        ...partNames(),
      ]);
      check.equal('its verdict is recorded', lastJob(recorded).outputs.verdict, 'recorded');
      for (const [name, { outputs }] of measuringJobs(recorded)) {
        check.equal(`${name} only measures`, outputs.verdict, 'measured');
      }

      const pull = world.openPullRequest('shared', queryForEachOrder);
      const failed = await world.runPullRequest(pull);
      check.equal('a regression fails the run', failed.exitCode, 1);
      check.equal('in the last job', lastJob(failed).outputs.verdict, 'regressed');
      check.match('with an error', lastJob(failed).errors.join('\n'), /browse: regressed/);
      for (const [name, { outputs, errors, summary }] of measuringJobs(failed)) {
        check.equal(`${name} passes`, `${outputs.verdict} ${errors.join('\n')}`, 'measured ');
        check.match(`${name} says that it decides nothing`, summary, /Nothing is decided here/);
      }
      const listed = JSON.parse(lastJob(failed).outputs.regressions ?? '[]');
      check.ok(
        'only one key regressed',
        listed.length > 0 && listed.every(({ key }) => key === 'browse'),
      );
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('it counts the keys', comment?.body, /^### 🔴 1 of 2 regressed: browse/m);
      check.match('it names the function', comment?.body, /`list_orders`/);
      check.match('the parts are one measurement', comment?.body, /Measured by 2 jobs: 1, 2/);
      check.match('of pairs', comment?.body, /ran together in \d+ pairs/);
      check.match('each key has half of the chance of an alarm', comment?.body, /at most 0\.5 %/);
      check.ok('and never the whole', !/at most 1 %/.test(comment?.body ?? ''));
      const pairs = measuringJobs(failed).map(([name]) => name).length;
      check.equal('four jobs have measured', pairs, 4);
      world.example?.('matrix', comment?.body);
    },
  },
  {
    name: 'merge-stored',
    world: 'matrix',
    needs: ['merge'],
    title: 'parts that measured head alone are joined and compared with the baseline of their key',
    async run({ world, check }) {
      const pull = world.openPullRequest('clean-shared', (work) => work.write('NOTES.md', '# N\n'));
      const parts = SCENARIOS.flatMap((key) =>
        ['1', '2'].map((shard) => partOf(world, key, shard)),
      );
      const result = await mergeParts(world, pull, parts);
      check.equal('a clean pull request passes', result.exitCode, 0);
      check.equal('nothing changed', result.outputs.verdict, 'unchanged');
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('for both keys', comment?.body, /^### ⚪ No regression in 2 measurements/m);
      check.match('two jobs are one measurement', comment?.body, /Measured by 2 jobs: 1, 2/);
      check.match('of two rounds', comment?.body, /2 rounds/);
      check.match('the base is that of main', comment?.body, new RegExp(pull.baseSha.slice(0, 7)));
      check.match('the summary says so, too', result.summary, /Measured by 2 jobs/);
      check.match('with half of the chance for each', result.summary, /at most 0\.5 %/);
      check.artifacts(
        'a report is kept for each key',
        result.artifacts.filter(({ name }) => name.includes('-report-')),
        SCENARIOS.map((key) => new RegExp(`^fastapi-spy-report-${key}-`)),
      );

      const one = world.openPullRequest('one-key', (work) => work.write('ONE.md', '# 1\n'));
      const alone = await mergeParts(world, one, [partOf(world, 'browse', '1')]);
      check.equal('one part of one key is enough', alone.outputs.verdict, 'unchanged');
      check.match('it has the whole chance', alone.summary, /at most 1 %/);
    },
  },
  {
    name: 'merge-refused',
    world: 'matrix',
    needs: ['merge'],
    title: 'parts that do not belong together are refused, by name',
    async run({ world, check }) {
      const part = partOf(world, 'browse', '1');
      const other = partOf(world, 'checkout', '2', { key: 'browse' });
      const damaged = { ...part, zip: part.zip.subarray(0, part.zip.length - 200) };
      const cut = readMeasurement(part.zip);
      cut.rounds[0].samples.push([9_999_999, 1]);
      const refused = [
        ['no part', [], /no job of this run has handed over a part.*"shard"/],
        [
          'parts of different loads',
          [part, other],
          /joining the parts 1 and 2: their loads differ/,
        ],
        [
          'parts of different commits',
          [part, ofOther(world)],
          /joining the parts 1 and 2: they are of/,
        ],
        ['a damaged part', [damaged], /shard-browse-1.*damaged/],
        [
          'a part with a broken measurement',
          [{ ...part, zip: withFiles(handedOver({ head: cut }), {}) }],
          /names a stack that is not there/,
        ],
        [
          'a part without a measurement',
          [{ ...part, zip: withFiles(part.zip, { [HEAD]: undefined }) }],
          /does not hold head/,
        ],
      ];
      for (const [about, parts, why] of refused) {
        const branch = about.replaceAll(' ', '-');
        const pull = world.openPullRequest(branch, (work) => work.write(`${branch}.md`, '1\n'));
        const result = await mergeParts(world, pull, parts);
        check.equal(`${about}: the job fails`, result.exitCode, 1);
        check.match(`${about}: the error says why`, result.errors.join('\n'), why);
        check.match(`${about}: so does the summary`, result.summary, /### 🔴/);
        const [comment] = check.comments(`${about}: one comment`, world.commentsOn(pull), 1);
        check.match(`${about}: it has failed`, comment?.body, /verdict=failed/);
      }

      const pull = world.openPullRequest('twice', (work) => work.write('twice.md', '1\n'));
      const run = beginRun(world, pull, [part]);
      const inputs = { ...inputsOf('browse'), shard: '1', count: 'false' };
      const twice = await runAgain(world, pull, run, { directly: { inputs } });
      check.equal('a shard of the same name: the job fails', twice.exitCode, 1);
      check.match(
        'a shard of the same name: the error says what to change',
        twice.errors.join('\n'),
        /browse-1.*already.*"shard"/,
      );
    },
  },
  {
    name: 'matrix',
    world: 'matrix',
    needs: ['merge'],
    title: 'a matrix of keys: each job decides with the baseline of its key, in one comment',
    async run({ world, check }) {
      const workflow = { workflow: MATRIX_WORKFLOW };
      // Their baselines are those that the last job of the shared measuring has kept.
      const pull = world.openPullRequest('matrix', queryForEachOrder);
      const failed = await world.runPullRequest(pull, workflow);
      check.equal('the run fails', failed.exitCode, 1);
      const jobs = Object.values(failed.jobs);
      const verdicts = jobs.map(({ outputs }) => outputs.verdict).sort();
      check.equal('one job of two', verdicts.join(' '), 'regressed unchanged');
      for (const { outputs, errors } of jobs) {
        const isRegressed = outputs.verdict === 'regressed';
        check.equal(`the ${outputs.verdict} one`, errors.length, isRegressed ? 1 : 0);
        check.equal('its base is what main has measured', outputs['baseline-sha'], pull.baseSha);
      }
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('it counts the keys', comment?.body, /^### 🔴 1 of 2 regressed: browse/m);
      for (const key of SCENARIOS) {
        check.match(`${key} has a section`, comment?.body, new RegExp(`section key=${key} run=`));
      }
      check.ok(
        'what regressed stands first',
        comment?.body.indexOf('key=browse') < comment?.body.indexOf('key=checkout'),
      );
      check.artifacts('each keeps its report', failed.artifacts, [
        ...SCENARIOS.map((key) => new RegExp(`^fastapi-spy-report-${key}-`)),
      ]);

      const recorded = await world.push('main', workflow);
      check.equal('a push passes', recorded.exitCode, 0);
      check.artifacts('it keeps both baselines', recorded.artifacts, SCENARIOS.map(baselineName));
    },
  },
];

const baselineName = (key) => new RegExp(`^fastapi-spy-baseline-${key}-`);
const partNames = () =>
  SCENARIOS.flatMap((key) =>
    ['1', '2'].map((shard) => new RegExp(`^fastapi-spy-shard-${key}-${shard}-`)),
  );

/** The job that decides is the last one of the workflow. */
const lastJob = ({ jobs }) => jobs[Object.keys(jobs).find((name) => isLast(name))];
const measuringJobs = ({ jobs }) => Object.entries(jobs).filter(([name]) => !isLast(name));
const isLast = (name) => name.endsWith('performance');

/** A part that main's run has handed over, as if it were of another key or shard. */
function partOf(world, key, shard, { key: as = key } = {}) {
  const { artifacts } = world.github.state;
  const { name, zip } = artifacts.find((each) =>
    each.name.startsWith(`fastapi-spy-shard-${key}-1-`),
  );
  const head = readMeasurement(zip);
  return {
    name: name.replace(`${key}-1-`, `${as}-${shard}-`),
    zip: handedOver({ head, manifest: { key: as, shard } }),
  };
}

/** The second part of a key, measured at another commit. */
function ofOther(world) {
  const part = partOf(world, 'browse', '2');
  const head = readMeasurement(part.zip);
  const fingerprint = { ...head.fingerprint, gitSha: '0'.repeat(40) };
  const zip = handedOver({
    head: { ...head, fingerprint },
    manifest: { key: 'browse', shard: '2' },
  });
  return { ...part, zip };
}

/** A run of a pull request that has these parts already. */
function beginRun(world, pull, parts) {
  const headSha = world.repository.sha(pull.headRef);
  const run = world.beginRun({ event: 'pull_request', headBranch: pull.branch, headSha });
  for (const { name, zip } of parts) run.upload(name, zip);
  return run;
}

const runAgain = (world, pull, { id }, options) =>
  world.runPullRequest(pull, { ...options, again: { runId: id, attempt: 0 } });

const mergeParts = (world, pull, parts) =>
  runAgain(world, pull, beginRun(world, pull, parts), MERGE);
