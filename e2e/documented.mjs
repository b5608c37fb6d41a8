// The workflows that the pages under docs/ show, fit to be run here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from './tools.mjs';

/** Steps that need the network; the environment of the suite has what they would bring. */
const BROUGHT_ALONG = ({ uses = '', run = '' }) =>
  uses.startsWith('actions/setup-python@') || run.startsWith('pip install ');

/** Told by the last step of a job, as for the workflows in configuration.mjs. */
const LOOK = {
  if: 'always()',
  run: [
    "echo \"tree=$(git status --porcelain --ignored | tr '\\n' ' ')\"",
    'echo "worktrees=$(git worktree list | wc -l)"',
  ].join('\n'),
};

/**
 * The workflow in the first YAML block that has a text in it, as it stands there but for the steps
 * that bring Python and packages, and a last one that tells what is left in the checkout.
 * @param page path in the checkout
 */
export function documentedWorkflow(page, text) {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)];
  const found = blocks.map(([, block]) => block).find((block) => block.includes(text));
  if (found === undefined) throw new Error(`${page} shows no workflow with ${text}`);
  return runnableHere(found);
}

/** The same of any workflow. */
export function runnableHere(text) {
  const workflow = parse(text);
  for (const job of Object.values(workflow.jobs)) {
    const steps = job.steps.filter((step) => !BROUGHT_ALONG(step));
    const hasCheckout = steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    job.steps = hasCheckout ? [...steps, LOOK] : steps;
  }
  return stringify(workflow);
}
