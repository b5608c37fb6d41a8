// Reports that a stranger has made up: what the half that may write does with them. All of them
// are edits of what a fork's run has really measured.
import { gzipSync } from 'node:zlib';
import { COMMENTING, endedRun, markerOf, REPORT_NAME, slowOf } from '../fork-runs.mjs';
import { BOT } from '../github-state.mjs';
import { BASE, HEAD, handedOver, MANIFEST, manifestOf, withFiles } from '../handed-over.mjs';
import { HOSTILE_NAMES } from '../hostile.mjs';

/** So many run at once: mostly they wait. */
const AT_ONCE = 3;

const hostile = (index) => HOSTILE_NAMES[index % HOSTILE_NAMES.length];
/** A function with such a name, in code. */
const SHOWN_NAMES = new RegExp(
  `\`list_orders (?:${HOSTILE_NAMES.map((name) => name.split(' ')[0]).join('|')})`,
);

/** Name, what it shows, and its steps. */
export const HOSTILE_REPORTS = [
  {
    name: 'fork-refused',
    world: 'forks',
    needs: ['fork'],
    title: 'a report that is not one is refused, and the comment says so and no more',
    async run({ world, check }) {
      await eachAtOnce(refusedReports(world), async ({ about, why, open, reports }) => {
        const { pull, run } = open(reports);
        const result = await world.runWorkflowRun(run, COMMENTING);
        check.equal(`${about}: the job fails`, result.exitCode, 1);
        check.match(`${about}: the error says why`, result.errors.join('\n'), why);
        check.equal(`${about}: there is no verdict`, result.outputs.verdict ?? '', '');
        const [comment] = check.comments(`${about}: one comment`, world.commentsOn(pull), 1);
        check.equal(`${about}: by the bot`, comment?.login, BOT);
        check.match(`${about}: it has failed`, comment?.body, /verdict=failed/);
        check.ok(
          `${about}: it is short (${comment?.body.length} characters)`,
          (comment?.body.length ?? 0) < 2000,
        );
      });
    },
  },
  {
    name: 'fork-poisoned',
    world: 'forks',
    needs: ['fork'],
    title:
      'whatever names and numbers a report has, the comment is ours and on its own pull request',
    async run({ world, check }) {
      const first = world.commentsOn({ number: 1 });
      await eachAtOnce(
        poisonedReports(world),
        async ({ about, verdict, key, open, reports, shows }) => {
          const { pull, run } = open(reports);
          const result = await world.runWorkflowRun(run, COMMENTING);
          check.equal(`${about}: the job passes`, result.exitCode, 0);
          check.equal(`${about}: the verdict is ${verdict}`, result.outputs.verdict, verdict);
          const [comment] = check.comments(`${about}: one comment`, world.commentsOn(pull), 1);
          check.match(`${about}: of its own run`, comment?.body, markerOf(world, run, pull, key));
          if (shows !== undefined) check.match(`${about}: it shows it`, comment?.body, shows);
          check.ok(`${about}: in ${result.seconds.toFixed(1)} s`, result.seconds < 20);
        },
      );
      check.equal(
        'nobody else is commented at',
        JSON.stringify(world.commentsOn({ number: 1 })),
        JSON.stringify(first),
      );
    },
  },
];

/** What is no report: each with the error that tells it. */
function refusedReports(world) {
  const { open, head } = readyToOpen(world);
  const file = Buffer.from('x');
  const report = handedOver({ head });
  const manifest = { schema: 1, key: 'default', shard: null, pair: null };
  const headJson = (edit) => withFiles(report, { [HEAD]: gzipSync(edit(JSON.stringify(head))) });
  const edited = (edit) => {
    const copy = structuredClone(head);
    edit(copy);
    return handedOver({ head: copy });
  };
  const keyOf = (key) => withFiles(report, { [MANIFEST]: manifestOf({ ...manifest, key }) });
  const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024));
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`page-${index}.html`, file]),
  );
  const one = (about, why, content, more = {}) => ({
    about,
    why,
    open,
    reports: [{ zip: content, ...more }],
  });
  return [
    one('a path that leaves', /leaves its folder/, withFiles(report, { '../evil.sh': file })),
    one('an absolute path', /leaves its folder/, withFiles(report, { '/etc/passwd': file })),
    one(
      'a bomb',
      /unpacks to more than 100 times/,
      withFiles(report, { [HEAD]: Buffer.alloc(3e7) }, 9),
    ),
    one(
      'a bomb in the measurement',
      /unpacks to more than 32 MB/,
      withFiles(report, { [HEAD]: Buffer.concat(Array.from({ length: 30 }, () => bomb)) }),
    ),
    one('300 files', /more than 200 files/, withFiles(report, many)),
    one('no zip', /not a zip/, Buffer.from(`PK ${HOSTILE_NAMES.join('\n')}`)),
    one('no measurement', /does not hold head/, withFiles(report, { [HEAD]: undefined })),
    one(
      'another shape',
      /head.fastapi-spy.json.gz/,
      headJson(() => `{"schema":3,"${HOSTILE_NAMES[1]}":1}`),
    ),
    one(
      'no JSON',
      /not gzipped JSON/,
      headJson((text) => text.replace('"rounds":', '"rounds":NaN,')),
    ),
    one(
      'an endless number',
      /expected number/,
      headJson((text) => text.replace(/"cpuMs":[\d.]+/, '"cpuMs":1e999')),
    ),
    one(
      'another version',
      /version 99/,
      headJson((text) => text.replace('"schema":3', '"schema":99')),
    ),
    one('a key in Markdown', /"key"/, keyOf(HOSTILE_NAMES[0])),
    one('a key of a folder', /"key"/, keyOf('../../x')),
    one(
      'a larger manifest',
      /100 KB/,
      withFiles(report, { [MANIFEST]: Buffer.alloc(200_000, ' ') }),
    ),
    one(
      'a base that is not there',
      /does not hold base/,
      withFiles(report, {
        [MANIFEST]: manifestOf({
          ...manifest,
          pair: { baseSha: '0'.repeat(40), note: HOSTILE_NAMES[0] },
        }),
        [BASE]: undefined,
      }),
    ),
    one(
      'a name of 5,000 characters',
      /4096/,
      edited(({ functions }) => {
        functions[0][0] = 'x'.repeat(5000);
      }),
    ),
    one(
      'samples of stacks that are not there',
      /names a stack that is not there/,
      edited(({ rounds }) => rounds[0].samples.push([9_999_999, 1])),
    ),
    one('a wrong digest', /digest/, report, { digest: `sha256:${'0'.repeat(64)}` }),
    one('a name of the artifact in Markdown', /not a zip/, file, {
      name: 'fastapi-spy-report-@ada #1 **b** [x](y) www.evil.example `code',
    }),
    {
      about: 'two of one key',
      why: /another report of this run has the key default/,
      open,
      reports: [{ zip: report }, { zip: report, name: `${REPORT_NAME}-more` }],
    },
    {
      about: '25 reports',
      why: /there are 25, at most 20/,
      open,
      reports: Array.from({ length: 25 }, (_, index) => ({
        zip: keyOf(`key-${index}`),
        name: `fastapi-spy-report-key-${index}-linux-x64-py3.11`,
      })),
    },
  ];
}

/** What is a report by its shape. */
function poisonedReports(world) {
  const { open, head } = readyToOpen(world);
  const one = (about, edit, more = {}) => {
    const copy = structuredClone(head);
    edit(copy);
    return {
      about,
      verdict: 'regressed',
      open,
      reports: [{ zip: handedOver({ head: copy }) }],
      ...more,
    };
  };
  const rename = (name) => (measurement) => {
    for (const [index, each] of measurement.functions.entries()) {
      if (each[2] === 'app') each[0] = name(each[0], index);
    }
  };
  return [
    ...[1, 6, 11].map((from) =>
      one(
        `names like ${hostile(from).split(' ')[0]} and the next ones`,
        (measurement) => {
          rename((name, index) => `${name} ${hostile(from + index)}`)(measurement);
          for (const [index, each] of measurement.functions.entries()) {
            if (each[2] === 'app') each[1] = `${hostile(from + index)}/${each[1]}`.slice(0, 4000);
          }
          measurement.fingerprint.cpuModel = hostile(from);
          measurement.fingerprint.kernel = hostile(from + 1);
          measurement.settings.service = hostile(from + 2);
          measurement.disturbances = [hostile(from + 3)];
          measurement.voidRounds = [{ reason: hostile(from + 4) }];
        },
        { shows: SHOWN_NAMES },
      ),
    ),
    one(
      'names of 4,000 characters',
      rename((name, index) => `${name}${index}`.padEnd(4000, '<b>@ada ')),
      {
        shows: /…/,
      },
    ),
    one('10,000 functions', withManyFunctions),
    one('huge numbers', ({ rounds }) => {
      for (const each of rounds)
        Object.assign(each, { cpuMs: 1e308, requests: 1, seconds: 1e-300 });
    }),
    one('no CPU at all', ({ rounds }) => {
      for (const each of rounds) Object.assign(each, { cpuMs: 0, samples: [] });
    }),
    one('the commit and branch of another', ({ fingerprint }) => {
      const other = world.github.state.pulls.get(1);
      fingerprint.gitSha = world.repository.sha(other.headRef);
      fingerprint.gitBranch = other.branch;
    }),
    {
      about: 'another key than in its name',
      verdict: 'no-baseline',
      key: 'orders',
      open,
      reports: [{ zip: handedOver({ head, manifest: { key: 'orders' } }) }],
      shows: /orders/,
    },
    one('no commit, but Markdown', ({ fingerprint }) => {
      fingerprint.gitSha = HOSTILE_NAMES[0];
      fingerprint.gitBranch = HOSTILE_NAMES[1];
    }),
  ];
}

/** Ten thousand functions of the application, each with a sample. */
function withManyFunctions(measurement) {
  const { functions, frames, stacks, rounds, counts } = measurement;
  for (let index = 0; index < 10_000; index += 1) {
    functions.push([`made_up_${index}`, `shop/made_up_${index % 100}.py`, 'app']);
    frames.push([functions.length - 1, index]);
    stacks.push([-1, frames.length - 1]);
    rounds[0].samples.push([stacks.length - 1, 0.01]);
    counts.requests[0].functions.push([functions.length - 1, index + 1, index]);
  }
}

/** What opens a pull request of its own with reports of its run. */
function readyToOpen(world) {
  let opened = 0;
  const open = (reports) => {
    opened += 1;
    const branch = `made-up-${world.github.state.pulls.size}-${opened}`;
    const pull = world.openForkPullRequest(branch, ({ write }) => write(`${branch}.md`, '1\n'));
    return { pull, run: endedRun(world, pull, reports) };
  };
  return { open, head: slowOf(world) };
}

/** Some at once, in the order of the list. */
async function eachAtOnce(all, use) {
  const left = [...all];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await use(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
