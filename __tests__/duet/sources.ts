/** The sources compiled as they are now: dist/ holds the guard of the last build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { ROOT } from '../helpers/cli.js';

const SOURCES = [
  'errors',
  ...['guard', 'guard-main', 'guard-process', 'process-tree', 'git'].map((name) => `app/${name}`),
  ...['command', 'worktree'].map((name) => `duet/${name}`),
];

/** Compiles what the guard and a checkout need into a folder, which then is a bundle root. */
export function compileSources(folder: string): string {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const source of SOURCES) {
    const { code } = transformFileSync(join(ROOT, 'src', `${source}.ts`), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    write(`${source}.js`, code);
  }
  write('package.json', '{"type": "module"}');
  write('guard/index.js', "import '../app/guard-main.js';\n");
  return folder;
}
