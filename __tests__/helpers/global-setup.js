// One virtual environment with the shop's requirements serves all live tests. It is kept in
// node_modules/.cache and made again when the requirements change.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export default function setup() {
  // Where CI is set, colours go to files and pipes as well; what is looked at here are words.
  process.env.NO_COLOR = '1';
  delete process.env.FORCE_COLOR;
  const requirements = join(root, 'fixtures', 'shop', 'requirements.txt');
  const key = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const cache = join(root, 'node_modules', '.cache', 'fastapi-spy');
  const venv = join(cache, `venv-${key}`);
  if (!existsSync(join(venv, 'complete'))) {
    rmSync(venv, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    process.stderr.write('making a virtual environment for the live tests\n');
    const python = process.env.PYTHON ?? 'python3';
    execFileSync(python, ['-m', 'venv', venv], { stdio: 'inherit' });
    execFileSync(
      join(venv, 'bin', 'python'),
      ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', requirements],
      { stdio: 'inherit' },
    );
    mkdirSync(join(venv, 'complete.part'));
    renameSync(join(venv, 'complete.part'), join(venv, 'complete'));
  }
  process.env.SHOP_PYTHON = join(venv, 'bin', 'python');
}
