// Builds dist/ from src/: TypeScript to build/, then one bundle for each entry point.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Bundle in dist/ → entry point in build/. */
const ENTRIES = {
  action: 'action/index.js',
  cli: 'cli/index.js',
  load: 'load/worker-main.js',
  guard: 'app/guard-main.js',
};

rmSync(join(root, 'build'), { recursive: true, force: true });
execFileSync(bin('tsc'), ['-p', join(root, 'tsconfig.json')], { stdio: 'inherit' });

// Built beside dist/ and swapped in whole: a build that fails leaves the last one in place.
const fresh = join(root, 'build', 'dist');
for (const [name, entry] of Object.entries(ENTRIES)) {
  const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js');
  const args = ['build', join(root, 'build', entry), '--out', join(fresh, name)];
  execFileSync(process.execPath, [ncc, ...args, '--license', 'licenses.txt', '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
// The half for forks is in the action's bundle, which looks at how it was started.
mkdirSync(join(fresh, 'comment'));
writeFileSync(join(fresh, 'comment', 'index.js'), "import '../action/index.js';\n");
writeFileSync(join(fresh, 'comment', 'package.json'), '{ "type": "module" }\n');
// What Python loads into the service.
cpSync(
  join(root, 'src', 'counter', 'sitecustomize.py'),
  join(fresh, 'counter', 'sitecustomize.py'),
);
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(fresh, join(root, 'dist'));
