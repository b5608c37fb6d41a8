// Bundles the report page's script and style sheet (src/report/html/page) into one module that the
// report is made with. --check writes nothing and fails when the module is not what the sources give.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, 'src', 'report', 'html', 'page');
const target = join(root, 'src', 'report', 'html', 'page.generated.ts');

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(sources, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    legalComments: 'none',
  });
  const text = outputFiles[0].text.trim();
  // Either would end the element that the text stands in.
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${entry} has a closing tag in it`);
  return text;
}

const hash = (text) => createHash('sha256').update(text).digest('base64');
const [script, style] = [await bundled('main.ts'), await bundled('page.css')];
const module = `/** Made by scripts/page.mjs from src/report/html/page; \`npm run page\` makes it anew. */

export const SCRIPT = ${JSON.stringify(script)};
/** SHA-256 in base64, for the page's content security policy. */
export const SCRIPT_HASH = '${hash(script)}';

export const STYLE = ${JSON.stringify(style)};
export const STYLE_HASH = '${hash(style)}';
`;
const isCurrent = existsSync(target) && readFileSync(target, 'utf8') === module;
if (!process.argv.includes('--check')) writeFileSync(target, module);
else if (!isCurrent) {
  console.error('src/report/html/page.generated.ts is not what the sources give: npm run page');
  process.exitCode = 1;
}
