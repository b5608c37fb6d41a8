// The temporary repository of a team: the shop, and a workflow that uses the action.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './tools.mjs';

/** Mostly orders, and many at a time: one query for each of them more than doubles the cost. */
const SCENARIO = `connections: 2
requests-per-round: 200
warm-up: 30
requests:
  - { name: list orders, path: /orders?limit=24, weight: 4, status: 200 }
  - { name: list products, path: /products, weight: 1, status: 200 }
`;

/**
 * Few rounds on a machine that does other things meanwhile: the thresholds lie half way between
 * what chance does there and what a case does on purpose. They are this suite's, not advice.
 */
const CONFIGURATION = `app: shop.main:app
load: performance.yml
rounds: 4
thresholds:
  cpu-percent: 60
  category-points: 60
  function-points: 60
  latency-percent: null
  throughput-percent: null
`;

/** As docs/workflow.md shows it. */
const WORKFLOW = `name: performance
on:
  push: { branches: [main] }
  pull_request:
permissions: { actions: read, contents: read, pull-requests: write }
jobs:
  performance:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: org/fastapi-spy-action@v1
        with: { config: fastapi-spy.yml }
      - if: always()
        run: echo "tree=$(git status --porcelain --ignored | tr '\\n' ' ')"
`;

export function createRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-repository-'));
  const git = (...args) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.org',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.org',
      },
    }).trim();
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(join(root, 'fixtures', 'shop'), folder, {
    recursive: true,
    filter: (source) => !/__pycache__|\.pyc$|\.venv$/.test(source),
  });
  write('.github/workflows/performance.yml', WORKFLOW);
  write('fastapi-spy.yml', CONFIGURATION);
  write('performance.yml', SCENARIO);
  write('.gitignore', '__pycache__/\n');
  git('init', '--quiet', '--initial-branch=main');

  const commit = (message) => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };

  return {
    folder,
    write,
    commit,
    /** Replaces text in a file, which must be there. */
    edit(path, from, to) {
      const before = readFileSync(join(folder, path), 'utf8');
      if (!before.includes(from))
        throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
      write(path, before.replace(from, to));
    },
    checkout: (...args) => git('checkout', '--quiet', ...args),
    sha: (name) => git('rev-parse', name),
    /** Checks out what GitHub would: the merge of a branch into its base. */
    checkoutMerge(branch, base) {
      git('checkout', '--quiet', '--detach', base);
      git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch} into ${base}`, branch);
      return git('rev-parse', 'HEAD');
    },
    /** How two commits lie to each other, as GitHub's comparison tells; undefined for unknown ones. */
    history(base, head) {
      try {
        const count = (range) => Number(git('rev-list', '--count', range));
        return { ahead: count(`${base}..${head}`), behind: count(`${head}..${base}`) };
      } catch {
        return undefined;
      }
    },
    status: () => git('status', '--porcelain', '--ignored'),
    worktrees: () => git('worktree', 'list').split('\n').length,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
