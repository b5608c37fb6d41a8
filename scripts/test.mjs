// Installs what the tests need if it is missing, then runs them; arguments go to jest.
// --summary adds a last line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

installDependencies(root);
const wantsSummary = process.argv.includes('--summary');
const args = process.argv.slice(2).filter((each) => each !== '--summary');
const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-tests-'));
try {
  const outcome = join(folder, 'outcome.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const result = spawnSync(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings', jest],
      ...(wantsSummary ? ['--json', '--outputFile', outcome, '--verbose'] : []),
      ...args,
    ],
    { cwd: root, stdio: ['inherit', wantsSummary ? 'ignore' : 'inherit', 'inherit'] },
  );
  if (wantsSummary && existsSync(outcome)) {
    const told = JSON.parse(readFileSync(outcome, 'utf8'));
    // A suite that could not be run at all has no tests, but it failed.
    const failures = told.numFailedTests + told.numRuntimeErrorTestSuites + told.numPendingTests;
    process.stdout.write(`${told.numPassedTests} passed, ${failures} failed\n`);
  }
  process.exitCode = result.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
