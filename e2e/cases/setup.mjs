// A workflow that "fastapi-spy init" has written.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runnableHere } from '../documented.mjs';
import { MEASURING_WORKFLOW } from '../github-state.mjs';
import { queryForEachOrder } from '../recorded.mjs';
import { root } from '../tools.mjs';

const CLI = join(root, 'dist', 'cli', 'index.js');
const WRITTEN = [
  MEASURING_WORKFLOW,
  '.github/workflows/performance-comment.yml',
  'fastapi-spy.yml',
  'fastapi-spy.scenario.yml',
];

/** Name, what it shows, and its steps. */
export const SETUP = [
  {
    name: 'init',
    world: 'setup',
    title: 'what "fastapi-spy init" writes measures, keeps a baseline and finds an N+1',
    async run({ world, check }) {
      const { repository } = world;
      for (const path of ['.github', 'fastapi-spy.yml', 'performance.yml', 'scenario.yml']) {
        rmSync(join(repository.folder, path), { recursive: true, force: true });
      }
      const init = () =>
        execFileSync(process.execPath, [CLI, 'init', '--forks'], {
          cwd: repository.folder,
          encoding: 'utf8',
        });
      const told = init();
      for (const path of WRITTEN) {
        check.match(`it says that it wrote ${path}`, told, new RegExp(`written +${path}`));
      }
      check.match('a second time it keeps everything', init(), /kept/);
      const read = (path) => readFileSync(join(repository.folder, path), 'utf8');
      repository.write(MEASURING_WORKFLOW, runnableHere(read(MEASURING_WORKFLOW)));
      // What it writes measures as long as a team would; here few requests have to do, and the
      // exact counts decide.
      const few = ['rounds: 1', 'requests: 60', 'rate: 500', 'count-requests: 3'];
      const thresholds = ['cpu-percent', 'category-points', 'function-points', 'latency-percent']
        .concat('throughput-percent')
        .map((name) => `  ${name}: null`);
      const settings = [read('fastapi-spy.yml'), ...few, 'thresholds:', ...thresholds, ''];
      repository.write('fastapi-spy.yml', settings.join('\n'));
      repository.commit('Set up');

      const recorded = await world.push('main');
      check.equal('the push keeps a baseline', recorded.outputs.verdict, 'recorded');
      const pull = world.openPullRequest('lazily', queryForEachOrder);
      const failed = await world.runPullRequest(pull);
      check.equal('the pull request fails', failed.exitCode, 1);
      check.equal('as it regressed', failed.outputs.verdict, 'regressed');
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('it names the endpoint and its queries', comment?.body, /`?list_orders`? makes/);
    },
  },
];
