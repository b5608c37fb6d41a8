// The interpreter with the shop's requirements that a benchmark runs: the given one, else a new
// virtual environment in a folder that is the benchmark's to remove.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param given path of an interpreter that has the requirements already, or undefined
 * @param folder where the environment goes
 */
export function shopPython(given, folder) {
  if (given !== undefined) return given;
  process.stderr.write("· making an environment with the shop's requirements\n");
  const venv = join(folder, 'venv');
  execFileSync('python3', ['-m', 'venv', venv], { stdio: ['ignore', 'ignore', 'inherit'] });
  const python = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const requirements = join(root, 'fixtures', 'shop', 'requirements.txt');
  execFileSync(
    python,
    ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', requirements],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return python;
}
