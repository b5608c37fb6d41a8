// Where to look first, what a team accepts, and how much is said.
import { QUICK, vary } from '../configuration.mjs';
import { CONFIG, decide, measureOnce, queryForEachOrder } from '../recorded.mjs';

const directly = { inputs: CONFIG };

/** The lines of `shop/orders.py` on a branch. */
function linesOf(world, branch) {
  const { bytes } = world.repository.reader.read(branch, 'shop/orders.py');
  return bytes.toString('utf8').split('\n');
}

/** Number of its first line with a text, from 1. */
function lineOf(world, branch, text) {
  return linesOf(world, branch).findIndex((line) => line.includes(text)) + 1;
}

/** What is seen of a comment before anything is unfolded. */
function visibleLines(body = '') {
  return body
    .replace(/<details>[\s\S]*?<\/details>/g, '<details>')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

const onLines = ({ annotations }) => annotations.filter(({ file }) => file !== undefined);

/** Name, what it shows, and its steps. */
export const DECISIONS = [
  {
    name: 'suspects',
    title: 'what regressed comes with the function that the pull request touches, and its lines',
    world: 'decisions',
    async run({ world, check }) {
      await measureOnce(world);
      const pull = world.openPullRequest('refresh-orders', queryForEachOrder);
      // The checkout is the merge, where all lines of the file are further down.
      world.commitOnMain((repository) => {
        repository.edit(
          'shop/orders.py',
          '"""Orders."""',
          '"""Orders."""\n\n# One.\n# Two.\n# Three.',
        );
      });
      const headSha = world.repository.sha(pull.branch);
      const result = await world.runPullRequest(pull, { directly });
      check.equal('the job fails', result.exitCode, 1);
      check.equal('the verdict is regressed', result.outputs.verdict, 'regressed');
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      const [, section] =
        /\*\*Changed in this pull request\*\*\n\n((?:- .*\n)+)/.exec(comment?.body ?? '') ?? [];
      check.match('it names the function', section, /^- `list_orders` makes more calls/);
      const line = lineOf(world, pull.branch, 'orders = list(session.scalars(query))');
      const [first, last] = [lineOf(world, pull.branch, '@router.get("/orders"'), line + 3];
      const place = `/blob/${headSha}/shop/orders.py#L${first}-L${last}`;
      check.ok(`it links ${place}`, section?.includes(`https://github.com/example/shop${place}`));
      check.equal('only that one', section?.trim().split('\n').length, 1);
      check.match("the head is the pull request's", comment?.body, new RegExp(headSha.slice(0, 7)));
      const mergeSha = world.repository.sha(`refs/pull/${pull.number}/merge`);
      check.ok(
        'and not the merge, before anything is unfolded',
        !visibleLines(comment?.body).join('\n').includes(mergeSha.slice(0, 7)),
      );
      check.match(
        'the summary has the same',
        result.summary,
        /\*\*Changed in this pull request\*\*/,
      );
      const annotated = onLines(result);
      check.equal('one line is annotated', annotated.length, 1);
      const [annotation] = annotated;
      check.equal('as a warning', annotation?.kind, 'warning');
      check.equal('in the file', annotation?.file, 'shop/orders.py');
      check.equal('on the first changed line', Number(annotation?.line), line);
      check.match('which says what', annotation?.title, /list_orders makes more calls/);
      check.match('and how much', annotation?.message, /1 → 13|per request of list orders/);

      check.match('the summary has charts', result.summary, /```mermaid\n%%.*\nxychart-beta/);
      check.match('of calls', result.summary, /title "Calls per request by endpoint/);
      check.match('and of CPU', result.summary, /title "CPU per request by kind of work/);
      check.ok('it is not too large', Buffer.byteLength(result.summary) < 1_000_000);
      check.ok('the comment has none', !comment?.body.includes('mermaid'));
    },
  },
  {
    name: 'suspects-many',
    title: 'many functions that a pull request touches: ten annotations, and the rest by number',
    world: 'decisions',
    async run({ world, check }) {
      await measureOnce(world);
      const pull = world.openPullRequest('many-suspects', (repository) => {
        const names = Array.from({ length: 15 }, (_, index) => `count_again_${index + 1}`);
        const functions = names.map(
          (name) =>
            `def ${name}() -> None:\n    """Count."""\n    for _ in range(400):\n        pass\n`,
        );
        repository.edit(
          'shop/orders.py',
          '@router.get("/orders"',
          `${functions.join('\n\n')}\n\n@router.get("/orders"`,
        );
        repository.edit(
          'shop/orders.py',
          '    query = orders_query()',
          `${names.map((name) => `    ${name}()\n`).join('')}    query = orders_query()`,
        );
      });
      const result = await world.runPullRequest(pull, { directly });
      check.equal('the job fails', result.exitCode, 1);
      const annotated = onLines(result);
      check.equal('ten annotations', annotated.length, 10);
      const lines = linesOf(world, pull.branch);
      for (const { file, line, title } of annotated) {
        const [name] = title.split(' ');
        const isThere = [line, line - 1].some((each) => lines[each - 1]?.includes(`def ${name}(`));
        check.ok(`${name} is annotated in its lines`, file === 'shop/orders.py' && isThere);
      }
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('the comment tells how many more', comment?.body, /- and \d+ more/);
    },
  },
  {
    name: 'suspects-elsewhere',
    title: 'what regressed for other reasons is not blamed on what the pull request touches',
    world: 'decisions',
    async run({ world, check }) {
      await measureOnce(world);
      const pull = world.openPullRequest('elsewhere', (repository) => {
        // No function has these lines.
        repository.edit(
          'shop/regressions.py',
          'ACTIVE: str = read_active()',
          'ACTIVE: str = "n-plus-one"',
        );
        repository.edit('shop/main.py', 'Tell that the service answers.', 'Tell that it answers.');
      });
      const result = await world.runPullRequest(pull, { directly });
      check.equal('the job fails', result.exitCode, 1);
      check.match('by the queries', result.outputs.regressions, /queries:list orders/);
      check.equal('no line is annotated', onLines(result).length, 0);
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.ok('nobody is a suspect', !comment?.body.includes('Changed in this pull request'));
      check.match('the function is named all the same', comment?.body, /`summarise`/);
    },
  },
  {
    name: 'accepted',
    title: 'a regression is accepted by a label or a line with a reason, of those who may',
    world: 'decisions',
    async run({ world, check }) {
      const { slow } = await measureOnce(world);
      const LINE = 'fastapi-spy: accept';
      const { roles } = world.github.state;
      roles.set('reader', 'read').set('sorter', 'triage').set('grace', 'maintain');
      world.github.fail({
        match: /^GET \S+\/collaborators\/unknown\/permission$/,
        status: 403,
        body: {
          message: 'Resource not accessible by integration',
          documentation_url: 'https://docs.github.com/rest',
          status: '403',
        },
      });
      const asked = [
        {
          what: 'a label',
          labels: [LINE],
          passes: true,
          says: /Accepted; the job does not fail\.\*\* By a label/,
        },
        {
          what: 'a label for queries and calls',
          labels: [`${LINE} counts`],
          passes: true,
          says: /Accepted/,
        },
        {
          what: 'a label for another metric',
          labels: [`${LINE} latency`],
          says: /This regression fails the job/,
        },
        {
          what: 'a label for one of them',
          labels: [`${LINE} calls`],
          says: /Not accepted yet: .*quer/,
        },
        {
          what: 'a label with a typo',
          labels: [`${LINE} latncy`],
          says: /The label "fastapi-spy: accept latncy" accepts nothing/,
        },
        {
          what: 'another label',
          labels: ['performance'],
          says: /If the extra work is intended, accept it/,
        },
        {
          what: 'a line with a reason',
          body: `Ranks orders.\n\n${LINE} all the new ranking looks at every order`,
          passes: true,
          says: /By the pull request's text: “the new ranking looks at every order”/,
        },
        {
          what: 'a line without a reason',
          body: `${LINE} all`,
          login: 'hasty',
          says: /accepts all without a reason/,
        },
        {
          what: 'a line that names nothing',
          body: `${LINE} this one`,
          says: /without saying what/,
        },
        {
          what: 'a line as the comment shows it',
          body: `${LINE} all REASON`,
          says: /in place of the word REASON/,
        },
        {
          what: 'a line for the CPU whose reason speaks of queries and calls',
          body: `${LINE} cpu queries, calls and turns are batched now`,
          says: /fails the job/,
        },
        {
          what: 'a line in indented code',
          body: `Write:\n\n    ${LINE} all as it is shown here`,
          says: /fails the job/,
        },
        {
          what: 'a line in a comment',
          body: `<!--\n${LINE} all as in the template\n-->`,
          says: /fails the job/,
        },
        {
          what: 'a line with Markdown',
          body: `${LINE} all @octocat <b>x</b> [y](https://evil.example) #1 | \``,
          passes: true,
          says: /By the pull request's text/,
        },
        {
          what: 'a line of somebody who may not write',
          body: `${LINE} all because I say so`,
          login: 'somebody',
          authorAssociation: 'CONTRIBUTOR',
          says: /does not count: it takes the permission to write .* its author has "read"/,
        },
        {
          what: 'a line of a member of the organisation who may only read',
          body: `${LINE} all because I am a member`,
          login: 'reader',
          authorAssociation: 'MEMBER',
          says: /does not count: it takes the permission to write .* its author has "read"/,
        },
        {
          what: 'a line of a collaborator who may only sort',
          body: `${LINE} all because I help`,
          login: 'sorter',
          authorAssociation: 'COLLABORATOR',
          says: /does not count: it takes the permission to write .* its author has "read"/,
        },
        {
          what: 'a line of a maintainer whose membership is hidden',
          body: `${LINE} all the new ranking is worth it`,
          login: 'grace',
          authorAssociation: 'CONTRIBUTOR',
          passes: true,
          says: /By the pull request's text: “the new ranking is worth it”/,
        },
        {
          what: 'a line of somebody of whom GitHub does not tell',
          body: `${LINE} all because I say so`,
          login: 'unknown',
          says: /could not be found out \(GitHub answered with status 403\).* label works/,
        },
        {
          what: 'a line of a member who may only read, with a label',
          body: `${LINE} all because I am a member`,
          labels: [LINE],
          login: 'reader',
          authorAssociation: 'MEMBER',
          passes: true,
          says: /Accepted; the job does not fail\.\*\* By a label\.\n/,
        },
      ];
      for (let first = 0; first < asked.length; first += 4) {
        await Promise.all(
          asked.slice(first, first + 4).map(async (each, index) => {
            const { what, passes = false, says, ...more } = each;
            const pull = open(`accepted-${first + index}`, more);
            const inputs = passes ? {} : { comment: 'never' };
            const result = await decide(world, pull, { default: slow }, { inputs });
            check.equal(`${what}: exit code`, result.exitCode, passes ? 0 : 1);
            check.equal(`${what}: the verdict stays`, result.outputs.verdict, 'regressed');
            check.equal(`${what}: accepted is an output`, result.outputs.accepted, `${passes}`);
            check.match(`${what}: the summary says so`, result.summary, says);
            if (!passes) return;
            const [comment] = check.comments(`${what}: one comment`, world.commentsOn(pull), 1);
            check.match(`${what}: the comment says so`, comment?.body, says);
            check.match(
              `${what}: so does a warning`,
              result.warnings.join('\n'),
              /^accepted: regressed/m,
            );
            check.equal(`${what}: there is no error`, result.errors.join('\n'), '');
          }),
        );
      }

      for (const [login, times] of Object.entries({ grace: 1, reader: 2, hasty: 0 })) {
        const isAboutIt = (line) => line.includes(`/collaborators/${login}/permission`);
        const questions = world.github.log.filter(isAboutIt).length;
        check.equal(
          `GitHub is asked about ${login} once a run, where a line would count`,
          questions,
          times,
        );
      }

      const pull = open('accepted-later', {});
      const failed = await decide(world, pull, { default: slow });
      check.equal('before there is a label the job fails', failed.exitCode, 1);
      const [before] = world.commentsOn(pull);
      const asItWas = { ...pull, labels: [] };
      world.label(pull, LINE);
      const again = await decide(world, asItWas, { default: slow }, { again: failed });
      check.equal('run again with its old event it passes', again.exitCode, 0);
      check.equal('it is accepted', again.outputs.accepted, 'true');
      const [after] = check.comments('there is one comment', world.commentsOn(pull), 1);
      check.ok('which was updated', after?.id === before?.id && after?.body !== before?.body);
      check.match('and says so', after?.body, /verdict=accepted/);

      world.github.fail({
        match: new RegExp(`^GET \\S+/pulls/${pull.number}$`),
        status: 403,
        body: {
          message: 'Resource not accessible by integration',
          documentation_url: 'https://docs.github.com/rest',
          status: '403',
        },
      });
      const unknown = await decide(
        world,
        pull,
        { default: slow },
        { inputs: { comment: 'never' } },
      );
      check.equal('where GitHub does not tell, the job fails', unknown.exitCode, 1);
      check.match('with a warning', unknown.warnings.join('\n'), /accepted is not known/);

      function open(branch, more) {
        return world.openPullRequest(branch, queryForEachOrder, more);
      }
    },
  },
  {
    name: 'accepted-in-queue',
    title: 'in a merge queue the label or line of the queued pull request counts',
    world: 'decisions',
    async run({ world, check }) {
      await measureOnce(world);
      const pull = world.openPullRequest('queued', queryForEachOrder);
      const failed = await world.runMergeGroup(pull, { directly });
      check.equal('without one the run fails', failed.exitCode, 1);
      check.equal('the verdict is regressed', failed.outputs.verdict, 'regressed');
      check.equal('nothing is accepted', failed.outputs.accepted, 'false');
      world.describe(pull, 'fastapi-spy: accept all it is worth it');
      const [report] = failed.artifacts;
      check.ok('the report is kept', report !== undefined);
      const passed = await world.runMergeGroup(pull, { directly });
      check.equal('with one it passes', passed.exitCode, 0);
      check.equal('as accepted', passed.outputs.accepted, 'true');
      check.match('the summary says so', passed.summary, /Accepted; the job does not fail/);
      check.comments('nobody is commented at', world.commentsOn(pull), 0);
    },
  },
  {
    name: 'short-when-unchanged',
    title: 'a pull request that changes nothing gets a short comment',
    world: 'decisions',
    async run({ world, check }) {
      const { clean } = await measureOnce(world);
      const pull = world.openPullRequest('typo', (repository) => {
        repository.edit(
          'shop/main.py',
          'Tell that the service answers.',
          'Tell whether it answers.',
        );
      });
      const result = await decide(world, pull, { default: clean });
      check.equal('the job passes', result.exitCode, 0);
      check.equal('the verdict is unchanged', result.outputs.verdict, 'unchanged');
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      const lines = visibleLines(comment?.body);
      check.ok(`it shows ${lines.length} lines`, lines.length > 3 && lines.length <= 25);
      check.match('the first is the verdict', lines[0], /^### ⚪ No regression/);
      check.match('the second what to do', lines[1], /^\*\*Nothing to do\.\*\*/);
    },
  },
  {
    name: 'too-little-time',
    title: 'a duet without the time for a decision says so, and what would have been enough',
    world: 'decisions',
    async run({ world, check }) {
      const pull = world.openPullRequest('sum-in-c', (repository) => {
        repository.configure(
          vary(QUICK, {
            settings: { mode: 'duet', budget: '10s' },
            thresholds: { 'cpu-percent': 5 },
          }),
        );
        // Time that nothing is called for: no count tells it.
        repository.edit(
          'shop/orders.py',
          '    """Return the order as it is shown."""\n',
          '    """Return the order as it is shown."""\n    sum(range(2_000))\n',
        );
      });
      const result = await world.runPullRequest(pull, { directly });
      check.equal('the job passes', result.exitCode, 0);
      check.equal('the verdict is inconclusive', result.outputs.verdict, 'inconclusive');
      check.match('a warning says so', result.warnings.join('\n'), /^inconclusive/m);
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('the comment says so', comment?.body, /### ⚪ Inconclusive: CPU per request/);
      check.match('and what to do', comment?.body, /budget: \d+m|Run the job again/);
      world.example('inconclusive', comment?.body);
    },
  },
];
