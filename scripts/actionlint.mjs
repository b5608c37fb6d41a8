// Lints .github/workflows, and the workflows in README.md and docs/ with the action that they use
// taken from this checkout. Builds actionlint with Go when it is not there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../e2e/tools.mjs';
import { readExamples } from './workflow-examples.mjs';

const ACTIONLINT_VERSION = '1.7.12';
/** Other linters that are not on every machine would make the result depend on where it runs. */
const OPTIONS = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes='];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const actionlint = findActionlint();
if (actionlint === undefined) process.exit(1);

const workflows = readdirSync(join(root, '.github', 'workflows'))
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => join('.github', 'workflows', name));
const pages = ['README.md', ...markdownIn('docs')];
const examples = pages.flatMap((page) =>
  readExamples(readFileSync(join(root, page), 'utf8')).map((text) => ({ page, text })),
);
const passed = [
  lint(workflows),
  ...examples.map(({ page, text }) => lint(['-stdin-filename', page, '-'], text)),
];
process.stdout.write(
  `linted ${workflows.length} workflows and ${examples.length} examples in ${pages.length} pages\n`,
);
process.exitCode = passed.every(Boolean) ? 0 : 1;

/** Whether actionlint has nothing to say; what it has, it prints. */
function lint(files, input = '') {
  const { status, error } = spawnSync(actionlint, [...OPTIONS, ...files], {
    cwd: root,
    input,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  if (error) process.stderr.write(`running ${actionlint}: ${error.message}\n`);
  return status === 0;
}

function markdownIn(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** @returns path of actionlint; undefined, and told why, when it cannot be built */
function findActionlint() {
  const folder = join(cacheFolder, `actionlint-${ACTIONLINT_VERSION}`);
  const path = join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  if (existsSync(path)) return path;
  process.stdout.write(`building actionlint ${ACTIONLINT_VERSION} (once)\n`);
  mkdirSync(folder, { recursive: true });
  const module = `github.com/rhysd/actionlint/cmd/actionlint@v${ACTIONLINT_VERSION}`;
  const { status } = spawnSync('go', ['install', module], {
    stdio: 'inherit',
    env: { ...process.env, GOBIN: folder },
  });
  if (status === 0) return path;
  process.stderr.write(
    `actionlint ${ACTIONLINT_VERSION} is built with Go 1.25 or newer (https://go.dev/dl), which is not on PATH or failed.\n`,
  );
  return undefined;
}
