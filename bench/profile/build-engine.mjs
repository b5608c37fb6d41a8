// Compiles src/profile/formats/engine/stacks.as to stacks-wasm.ts beside it.
// Usage: node bench/profile/build-engine.mjs [--check]
//
// --check compares instead of writing, and exits with 1 when they differ.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILER = 'assemblyscript@0.28.20';
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'src', 'profile', 'formats', 'engine');
const target = join(folder, 'stacks-wasm.ts');

const scratch = mkdtempSync(join(tmpdir(), 'fastapi-spy-engine-'));
try {
  copyFileSync(join(folder, 'stacks.as'), join(scratch, 'stacks.ts'));
  const options = [
    '-O3',
    '--runtime',
    'stub',
    '--noAssert',
    '--enable',
    'simd',
    '-o',
    'stacks.wasm',
  ];
  execFileSync(
    process.platform === 'win32' ? 'npx.cmd' : 'npx',
    ['--yes', '--package', COMPILER, 'asc', 'stacks.ts', ...options],
    { cwd: scratch, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const text = readFileSync(join(scratch, 'stacks.wasm')).toString('base64');
  const source = `/** Made from stacks.as by bench/profile/build-engine.mjs; see README.md. */\nexport const STACKS_WASM =\n  '${text}';\n`;
  if (!process.argv.includes('--check')) writeFileSync(target, source);
  else if (readFileSync(target, 'utf8') !== source) {
    process.stderr.write('stacks-wasm.ts is not what stacks.as compiles to\n');
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
