// The development dependencies, installed when they are missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function installDependencies(root) {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  process.stderr.write('installing the development dependencies\n');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
