// Tests of the report page in a real Chromium: CHROMIUM, or the system's, or Debian's, installed with
// apt where there is none. Arguments go to jest; the last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function install() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [file, ...rest] = [...sudo, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(file, rest, { env, stdio: ['ignore', 2, 2] }).status === 0;
  };
  process.stderr.write('installing chromium\n');
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}

if (findChromium() === undefined) install();
const chromium = findChromium();
if (chromium === undefined) {
  console.error('There is no Chromium: install one, or name it with CHROMIUM=/path/to/chromium.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'scripts', 'test.mjs'),
    ...['--config', join(root, 'jest.page.config.js')],
    ...['--summary', ...process.argv.slice(2)],
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } },
);
process.exitCode = status ?? 1;
