/** The sources compiled as they are now: dist/ holds the guard of the last build. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { ROOT } from '../helpers/cli.js';

/** Compiles all sources into a folder, which then is a bundle root with the guard alone. */
export function compileSources(folder: string): string {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => each.endsWith('.ts'))) {
    const { code } = transformFileSync(join(ROOT, 'src', name), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    write(name.replace(/ts$/, 'js'), code);
  }
  write('package.json', '{"type": "module"}');
  write('guard/index.js', "import '../app/guard-main.js';\n");
  return folder;
}
