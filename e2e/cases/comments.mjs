// What stands in the comment, whoever writes at the same time.
import { BOT } from '../github-state.mjs';
import {
  callHostileNames,
  callManyFunctions,
  HOSTILE_NAMES,
  withEndpointName,
} from '../hostile.mjs';
import {
  baselineZip,
  beginRunFor,
  CONFIG,
  decide,
  keepBaselineAs,
  measureOnce,
  readMeasurement,
} from '../recorded.mjs';

const touch = (path) => (repository) => repository.write(path, '# Nothing\n');

/** How often a body has a section of a key. */
const sections = (body, key) => body?.split(`<!-- fastapi-spy section key=${key} `).length - 1;

/** Runs at most so many at once: a run is mostly waiting. */
async function inGroups(items, size, run) {
  const results = [];
  for (let first = 0; first < items.length; first += size) {
    results.push(...(await Promise.all(items.slice(first, first + size).map(run))));
  }
  return results;
}

/** The requests about the comments of a pull request, and about one of them. */
const listing = (pull) => new RegExp(`^GET \\S+/issues/${pull.number}/comments`);
const creating = (pull) => new RegExp(`^POST \\S+/issues/${pull.number}/comments`);
const updating = (comment) => new RegExp(`^PATCH \\S+/issues/comments/${comment.id}$`);

/** Name, what it shows, and its steps. */
export const COMMENTS = [
  {
    name: 'comment-among-many',
    title: 'the comment is found among 250 others; what others have written stays as it is',
    world: 'comments',
    async run({ world, check }) {
      const { clean, slow } = await measureOnce(world);
      const model = world.openPullRequest('model', touch('MODEL.md'));
      await decide(world, model, { default: clean });
      const [{ body: genuine }] = world.commentsOn(model);

      const pull = world.openPullRequest('much-talk', touch('TALK.md'));
      world.chat(pull, 120);
      const planted = [
        world.comment(pull, 'mallory', genuine),
        world.comment(pull, 'dependabot[bot]', genuine),
        world.comment(pull, BOT, `> ${genuine}`),
        world.comment(pull, BOT, 'Another workflow wrote this.'),
      ];
      const first = await decide(world, pull, { default: slow });
      check.equal('the first job fails', first.exitCode, 1);
      world.chat(pull, 130);
      const own = world.commentsOn(pull).filter(({ login, body }) => isOurs(login, body));
      check.comments('it has written one comment', own, 1);
      check.equal(
        'its address is an output',
        first.outputs['comment-url'],
        world.urlOf(own[0], pull),
      );
      const second = await decide(world, pull, { default: clean });
      check.equal('the second job passes', second.exitCode, 0);
      check.equal('its verdict is unchanged', second.outputs.verdict, 'unchanged');
      const now = world.commentsOn(pull);
      check.comments('nothing was added', now, 120 + 4 + 1 + 130);
      const updated = now.find(({ id }) => id === own[0]?.id);
      check.match('its comment is of the second run', updated?.body, runOf(second));
      check.match('the summary says the same', second.summary, /No regression/);
      check.equal(
        'its address is the same',
        second.outputs['comment-url'],
        first.outputs['comment-url'],
      );
      check.ok(
        'what others have written is as it was',
        planted.every(({ id, body }) => now.find((each) => each.id === id)?.body === body),
      );
    },
  },
  {
    name: 'comment-at-once',
    title: 'jobs that write at the same time end with one comment that has all of their sections',
    world: 'comments',
    async run({ world, check }) {
      const { github } = world;
      const { baseline, clean, slow } = await measureOnce(world);
      for (const key of ['orders', 'search', 'feed']) keepBaselineAs(world, baseline, key);
      const pull = world.openPullRequest('at-once', touch('ONCE.md'));

      github.together(listing(pull), 2);
      github.together(creating(pull), 2);
      const made = await Promise.all([
        decide(world, pull, { orders: slow }),
        decide(world, pull, { search: clean }),
      ]);
      tellBoth('created', made);
      const [comment] = check.comments('one comment is left', world.commentsOn(pull), 1);
      tellSections('created', ['orders', 'search']);
      check.match('the first line tells of both', comment?.body, /### 🔴 1 of 2 regressed: orders/);

      github.together(listing(pull), 2);
      github.together(updating(comment), 2);
      const updated = await Promise.all([
        decide(world, pull, { orders: slow }),
        decide(world, pull, { search: clean }),
      ]);
      tellBoth('updated', updated);
      const [later] = check.comments('there still is one comment', world.commentsOn(pull), 1);
      check.equal('it is the same one', later?.id, comment?.id);
      tellSections('updated', ['orders', 'search']);
      for (const run of updated) {
        check.match('each section is of the new run', later?.body, runOf(run));
        check.equal(
          'its address is an output',
          run.outputs['comment-url'],
          world.urlOf(later, pull),
        );
      }

      const another = world.openPullRequest('three-at-once', touch('THREE.md'));
      const keys = ['orders', 'search', 'feed'];
      const three = await Promise.all(
        keys.map((key) => decide(world, another, { [key]: key === 'orders' ? slow : clean })),
      );
      check.equal('only one of three fails', three.map(({ exitCode }) => exitCode).join(), '1,0,0');
      const [whole] = check.comments('three make one comment', world.commentsOn(another), 1);
      check.ok(
        'with three sections',
        keys.every((key) => sections(whole?.body, key) === 1),
      );
      check.match('and one first line', whole?.body, /### 🔴 1 of 3 regressed: orders/);

      function tellBoth(how, [orders, search]) {
        check.equal(`${how}: the job that regressed fails`, orders.exitCode, 1);
        check.equal(`${how}: the other one passes`, search.exitCode, 0);
        check.equal(
          `${how}: nobody is warned`,
          [...orders.warnings, ...search.warnings].join(),
          '',
        );
      }

      function tellSections(how, wanted) {
        const [{ body } = {}] = world.commentsOn(pull);
        for (const key of wanted) check.equal(`${how}: one section ${key}`, sections(body, key), 1);
      }
    },
  },
  {
    name: 'comment-older-run',
    title:
      'a run that was overtaken leaves the section of the newer one, and still decides its job',
    world: 'comments',
    async run({ world, check }) {
      const { baseline, clean, slow } = await measureOnce(world);
      keepBaselineAs(world, baseline, 'orders');
      const pull = world.openPullRequest('overtaken', touch('OVERTAKEN.md'));
      const slowRun = beginRunFor(world, pull);
      const newer = await decide(world, pull, { default: clean });
      const [before] = check.comments('the newer run comments', world.commentsOn(pull), 1);
      const older = await decide(world, pull, { default: slow }, { run: slowRun });
      const [after] = check.comments('there still is one comment', world.commentsOn(pull), 1);
      check.ok('the older run has the lower number', older.runId < newer.runId);
      check.equal('the older job fails', older.exitCode, 1);
      check.equal('its verdict is its own', older.outputs.verdict, 'regressed');
      check.match('and so is its summary', older.summary, /This regression fails the job/);
      check.equal('the comment is untouched', after?.updatedAt, before?.updatedAt);
      check.equal(
        'its address is an output',
        older.outputs['comment-url'],
        world.urlOf(after, pull),
      );

      const other = await decide(world, pull, { orders: slow });
      const again = await decide(world, pull, { default: clean }, { again: newer });
      const [repeated] = world.commentsOn(pull);
      check.match('a second attempt writes', repeated?.body, runOf(again));
      check.match('beside another key', repeated?.body, runOf(other));
      const first = await decide(
        world,
        pull,
        { default: clean },
        { again: { runId: newer.runId, attempt: 0 } },
      );
      const [kept] = check.comments('one comment in the end', world.commentsOn(pull), 1);
      check.equal('a first attempt that ends later does not', kept?.body, repeated?.body);
      check.equal('its job passes', first.exitCode, 0);
    },
  },
  {
    name: 'comment-wanted',
    title: 'comment: on-regression and never',
    world: 'comments',
    async run({ world, check }) {
      const { clean, slow } = await measureOnce(world);
      const onRegression = { inputs: { comment: 'on-regression' } };
      const quiet = world.openPullRequest('quiet', touch('QUIET.md'));
      const silent = world.openPullRequest('silent', touch('SILENT.md'));
      const [never, nothing] = await Promise.all([
        decide(world, silent, { default: slow }, { inputs: { comment: 'never' } }),
        decide(world, quiet, { default: clean }, onRegression),
      ]);
      check.equal('never: the job fails', never.exitCode, 1);
      check.comments('never: no comment', world.commentsOn(silent), 0);
      check.equal('never: no address', never.outputs['comment-url'] ?? '', '');
      check.match('never: the summary has it', never.summary, /This regression fails the job/);
      check.equal('on-regression: a clean job passes', nothing.exitCode, 0);
      check.comments('on-regression: without a comment', world.commentsOn(quiet), 0);
      check.match('on-regression: the summary is there', nothing.summary, /No regression/);

      const failed = await decide(world, quiet, { default: slow }, onRegression);
      check.equal('on-regression: a slow one fails', failed.exitCode, 1);
      const [comment] = check.comments('on-regression: and comments', world.commentsOn(quiet), 1);
      const repaired = await decide(world, quiet, { default: clean }, onRegression);
      const [updated] = check.comments('on-regression: one comment', world.commentsOn(quiet), 1);
      check.equal('on-regression: the same one', updated?.id, comment?.id);
      check.match('on-regression: which is kept up to date', updated?.body, runOf(repaired));
      check.match('on-regression: and says so', updated?.body, /No regression/);
    },
  },
  {
    name: 'comment-refused',
    title: 'whatever GitHub answers to the comment, the job ends as its verdict says',
    world: 'comments',
    async run({ world, check }) {
      const { github } = world;
      const { slow } = await measureOnce(world);
      const model = world.openPullRequest('refused-model', touch('REFUSED.md'));
      await decide(world, model, { default: slow });
      const [{ body: earlier }] = world.commentsOn(model);

      const results = await inGroups(refusals(), 8, async (refusal, index) => {
        const { what, fault, comments, warning } = refusal;
        const pull = world.openPullRequest(`refused-${what}`, touch(`${index}-${what}.md`));
        const comment = what.startsWith('PATCH') ? world.comment(pull, BOT, earlier) : undefined;
        const match = { GET: listing(pull), POST: creating(pull) };
        github.fail({ match: match[what.split('-')[0]] ?? updating(comment), ...fault });
        const result = await decide(world, pull, { default: slow });
        return { what, comments, warning, result, found: world.commentsOn(pull) };
      });
      for (const { what, comments, warning, result, found } of results) {
        const { exitCode, outputs, warnings, errors, summary } = result;
        check.equal(
          `${what}: the job fails for its verdict`,
          `${exitCode} ${outputs.verdict}`,
          '1 regressed',
        );
        check.equal(`${what}: with one error`, errors.length, 1);
        check.match(`${what}: the summary is there`, summary, /This regression fails the job/);
        check.comments(`${what}: ${comments} comments`, found, comments);
        const told = warnings.filter((line) => /comment/.test(line)).join('\n');
        if (warning === undefined) check.equal(`${what}: nobody is warned`, told, '');
        else check.match(`${what}: a warning says why`, told, warning);
      }
    },
  },
  {
    name: 'comment-gone',
    title: 'a comment that somebody deleted is made anew; a locked pull request gets none',
    world: 'comments',
    async run({ world, check }) {
      const { github } = world;
      const { clean, slow } = await measureOnce(world);
      const pull = world.openPullRequest('deleted', touch('DELETED.md'));
      await decide(world, pull, { default: slow });
      const { comments } = github.state;
      const [first] = check.comments('one comment', world.commentsOn(pull), 1);
      comments.splice(
        comments.findIndex(({ id }) => id === first?.id),
        1,
      );
      const again = await decide(world, pull, { default: clean });
      const [second] = check.comments(
        'after it was deleted there is one',
        world.commentsOn(pull),
        1,
      );
      check.match('of the new run', second?.body, runOf(again));
      check.equal('the job passes', again.exitCode, 0);

      const locked = world.openPullRequest('locked', touch('LOCKED.md'));
      github.fail({ match: creating(locked), ...refusal(403, LOCKED) });
      const result = await decide(world, locked, { default: clean });
      check.equal('the job of a locked one passes', result.exitCode, 0);
      check.comments('it has no comment', world.commentsOn(locked), 0);
      check.match('a warning says why', result.warnings.join('\n'), /issue is locked/);
      check.match('the summary has everything', result.summary, /No regression/);
    },
  },
  {
    name: 'hostile-names',
    title: 'names out of a pull request are shown as names, whatever they look like',
    world: 'comments',
    async run({ world, check }) {
      const { baseline, clean } = await measureOnce(world);
      const pull = world.openPullRequest('hostile', callHostileNames);
      const result = await world.runPullRequest(pull, { directly: { inputs: CONFIG } });
      check.equal('the job fails', result.exitCode, 1);
      check.equal('the verdict is regressed', result.outputs.verdict, 'regressed');
      check.equal('with one error', result.errors.length, 1);
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      for (const name of HOSTILE_NAMES) {
        const word = name.split(' ')[0];
        const span = new RegExp(`\`[^\`\\n]*\\b${word} [^\`\\n]*\``);
        check.match(`the summary shows the function ${word}`, result.summary, span);
      }
      check.ok(
        'the comment shows some of them',
        HOSTILE_NAMES.filter((name) => comment?.body.includes(`\`${name.split(' ')[0]} `)).length >
          3,
      );
      check.equal('it has one section', sections(comment?.body, 'default'), 1);
      const measured = readMeasurement(result.artifacts[0].zip);
      check.ok(
        'the names were measured as they are',
        HOSTILE_NAMES.every((name) => measured.functions.some(([each]) => each === name)),
      );

      for (const [index, name] of HOSTILE_NAMES.entries()) {
        const key = `name-${index}`;
        const zip = baselineZip(withEndpointName(clean, name));
        keepBaselineAs(world, { ...baseline, zip }, key);
      }
      const parts = Object.fromEntries(
        HOSTILE_NAMES.map((name, index) => [`name-${index}`, withEndpointName(measured, name)]),
      );
      const named = world.openPullRequest('hostile-endpoints', touch('ENDPOINTS.md'));
      const all = await decide(world, named, parts);
      check.equal('endpoints of such names: the job fails', all.exitCode, 1);
      check.comments('one comment', world.commentsOn(named), 1);
      const listed = JSON.parse(all.outputs.regressions ?? '[]');
      check.ok(
        'each is an output as it is',
        HOSTILE_NAMES.every((name) => listed.some((each) => each.name.includes(name))),
      );
      for (const name of HOSTILE_NAMES) {
        const word = name.split(' ')[0];
        check.match(
          `the summary shows the endpoint ${word}`,
          all.summary,
          new RegExp(`\\b${word} `),
        );
      }
    },
  },
  {
    name: 'ten-thousand-functions',
    title: 'ten thousand new functions fit into a comment and a summary; so do ninety sections',
    world: 'comments',
    async run({ world, check }) {
      const { baseline, slow } = await measureOnce(world);
      const pull = world.openPullRequest('many', (repository) =>
        callManyFunctions(repository, 10_000),
      );
      const result = await world.runPullRequest(pull, { directly: { inputs: CONFIG } });
      check.equal('the job fails', result.exitCode, 1);
      check.equal('the verdict is regressed', result.outputs.verdict, 'regressed');
      const measured = readMeasurement(result.artifacts[0].zip);
      const counted = measured.functions.filter(([name]) => name.startsWith('compute_the_total'));
      check.equal('all of them were measured', counted.length, 10_000);
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('it is whole', comment?.body, /<!-- fastapi-spy end -->\s*$/);
      check.match('it names some of them', comment?.body, /compute_the_total/);
      check.match('so does the summary', result.summary, /compute_the_total/);

      const keys = Array.from({ length: 90 }, (_, index) => `service-${index + 10}`);
      for (const key of keys) keepBaselineAs(world, baseline, key);
      const wide = world.openPullRequest('wide', touch('WIDE.md'));
      const parts = Object.fromEntries(
        keys.map((key, index) => [key, index === 0 ? measured : slow]),
      );
      const all = await decide(world, wide, parts);
      check.equal('ninety keys: the job fails', all.exitCode, 1);
      const [long] = check.comments('ninety keys: one comment', world.commentsOn(wide), 1);
      check.match('ninety keys: it is whole', long?.body, /<!-- fastapi-spy end -->\s*$/);
      check.match(
        'ninety keys: the first line tells of all',
        long?.body,
        /### 🔴 90 of 90 regressed/,
      );
      check.ok(
        'ninety keys: each has its section',
        keys.every((key) => sections(long?.body, key) === 1),
      );
      const again = await decide(world, wide, { 'service-10': slow });
      const [later] = check.comments('one of them again: one comment', world.commentsOn(wide), 1);
      check.match('one of them again: it is whole', later?.body, /<!-- fastapi-spy end -->\s*$/);
      check.match('one of them again: of the new run', later?.body, runOf(again));
      check.ok(
        'one of them again: the others are still there',
        keys.every((key) => sections(later?.body, key) === 1),
      );
    },
  },
];

function isOurs(login, body) {
  return login === BOT && body.startsWith('<!-- fastapi-spy -->');
}

function runOf({ runId, attempt }) {
  return new RegExp(`run=${runId} attempt=${attempt} `);
}

const DENIED = 'Resource not accessible by integration';
const LOCKED = 'Unable to create comment because issue is locked.';

function refusal(status, message, headers) {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` };
  return { status, body, ...(headers === undefined ? {} : { headers }) };
}

/** Each with how many comments there are in the end, and what is warned of; undefined for nothing. */
function refusals() {
  const soon = { 'retry-after': '1' };
  const late = { 'retry-after': '3600' };
  const many = 'You have exceeded a secondary rate limit.';
  const broken = { status: 500, body: '<html>Unicorn</html>' };
  const writes = (method, afterwards) => [
    {
      what: `${method}-403`,
      fault: refusal(403, DENIED),
      comments: afterwards,
      warning: /may not write/,
    },
    {
      what: `${method}-422`,
      fault: refusal(422, 'Validation Failed'),
      comments: afterwards,
      warning: /Validation Failed/,
    },
    { what: `${method}-429-soon`, fault: refusal(429, many, soon), comments: 1 },
    {
      what: `${method}-429-late`,
      fault: refusal(429, many, late),
      comments: afterwards,
      warning: /wait 3600 s/,
    },
    {
      what: `${method}-403-late`,
      fault: refusal(403, many, late),
      comments: afterwards,
      warning: /^(?!.*may not write).*wait 3600 s/,
    },
    { what: `${method}-500`, fault: broken, comments: afterwards, warning: /no new comment/ },
    // What was asked for is done, only nobody hears of it.
    { what: `${method}-cut`, fault: { cut: true }, comments: 1, warning: /comment/ },
  ];
  return [
    { what: 'GET-403', fault: refusal(403, DENIED), comments: 0, warning: /may not write/ },
    { what: 'GET-404', fault: refusal(404, 'Not Found'), comments: 0, warning: /Not Found/ },
    {
      what: 'GET-422',
      fault: refusal(422, 'Validation Failed'),
      comments: 0,
      warning: /Validation Failed/,
    },
    { what: 'GET-429-soon', fault: refusal(429, many, soon), comments: 1 },
    { what: 'GET-500', fault: broken, comments: 1 },
    {
      what: 'GET-500-for-long',
      fault: { ...broken, times: 4 },
      comments: 0,
      warning: /no new comment/,
    },
    { what: 'GET-cut', fault: { cut: true }, comments: 1 },
    ...writes('POST', 0),
    { what: 'POST-404', fault: refusal(404, 'Not Found'), comments: 0, warning: /Not Found/ },
    ...writes('PATCH', 1),
    // As for a comment that is gone: it is looked for again.
    { what: 'PATCH-404', fault: refusal(404, 'Not Found'), comments: 1 },
  ];
}
