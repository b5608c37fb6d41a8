// Builds docs/comments.md from the comments that the end-to-end suite keeps:
//   node e2e/run.mjs --examples FOLDER && node scripts/comment-examples.mjs FOLDER
// MARKED=<marked.esm.js> takes the pictures as well, with Chromium (docs/images/README.md).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Name, heading, and what it shows. */
const EXAMPLES = [
  ['regressed', 'Regressed', 'A query for each order, found by the exact counts and by the clock.'],
  ['clean', 'Clean', 'Nothing changed that matters; everything else is folded away.'],
  ['inconclusive', 'Undecided', 'A duet with time for a few pairs only. The job does not fail.'],
  ['no-baseline', 'No baseline', 'The first pull request, before anything on main was measured.'],
  [
    'fork',
    'From a fork',
    'Written by [the second workflow](forks.md), from the measurement of a run that may not comment.',
  ],
  [
    'matrix',
    'A matrix',
    'Two keys, two jobs each, [one decision](workflow.md#many-jobs-one-decision).',
  ],
];

const folder = process.argv[2];
const missing = EXAMPLES.filter(([name]) => !existsSync(join(folder ?? '', `${name}.md`)));
if (folder === undefined || missing.length > 0) {
  console.error(
    folder === undefined
      ? 'usage: node scripts/comment-examples.mjs FOLDER'
      : `${folder} lacks ${missing.map(([name]) => `${name}.md`).join(', ')}: node e2e/run.mjs --examples ${folder}`,
  );
  process.exit(2);
}

/** Without the markers that nobody sees, and a heading lower than the page's own. */
function shown(name) {
  return readFileSync(join(folder, `${name}.md`), 'utf8')
    .replace(/^<!-- fastapi-spy.*-->\n/gm, '')
    .trim();
}

const parts = EXAMPLES.flatMap(([name, heading, sentence]) => [
  `## ${heading}`,
  sentence,
  `![${heading}: the comment as a browser shows it](images/comment-${name}.png)`,
  `<details>\n<summary>The same as text</summary>\n\n---\n\n${shown(name)}\n\n---\n\n</details>`,
]);
writeFileSync(
  join(root, 'docs', 'comments.md'),
  `${[
    '# What the comment looks like',
    '<!-- Made by scripts/comment-examples.mjs from comments of the end-to-end suite: real runs of the sample service, few and short rounds, thresholds of the suite. -->',
    'All of these are from real runs of the action on the sample service in the end-to-end suite, where rounds are few and short, so that they are less sure than what a team would see. Links lead nowhere: the repository is made up.',
    ...parts,
  ].join('\n\n')}\n`,
);
if (process.env.MARKED !== undefined) {
  for (const [name] of EXAMPLES) {
    const render = join(root, 'docs', 'images', 'render.mjs');
    const target = join(root, 'docs', 'images', `comment-${name}.png`);
    execFileSync(process.execPath, [render, '--comment', join(folder, `${name}.md`), target], {
      stdio: 'inherit',
    });
  }
}
