// The workflows that Markdown pages show. Pure.

/** A published name of this action, as pages write it. */
const PUBLISHED = /org\/fastapi-spy-action((?:\/[\w-]+)*)@v\d+/g;

/** A workflow around steps that stand alone; its steps are indented by six. */
const AROUND_STEPS = [
  'on: push',
  'jobs:',
  '  example:',
  '    runs-on: ubuntu-latest',
  '    steps:',
];

/**
 * @param page Markdown
 * @returns each workflow, or list of steps made one, in a ```yaml block, with this action as `./`,
 * on the lines that it has in the page, so that what is said about it is right there
 */
export function readExamples(page) {
  const blocks = page.matchAll(/^```ya?ml\n(.*?)^```/gms);
  return [...blocks].flatMap((block) => {
    // Lines above the block's first one, its fence included.
    const above = page.slice(0, block.index).split('\n').length;
    const text = block[1].replace(PUBLISHED, (_, folder) => `.${folder || '/'}`);
    if (/^jobs:/m.test(text)) return [`${'\n'.repeat(above)}${text}`];
    if (!/^ *- *\{? *uses:/.test(text)) return [];
    const padding = '\n'.repeat(Math.max(0, above - AROUND_STEPS.length));
    return [`${padding}${AROUND_STEPS.join('\n')}\n${indented(text)}`];
  });
}

function indented(steps) {
  const least = Math.max(0, 6 - /^ */.exec(steps)[0].length);
  return steps.replace(/^(?=.)/gm, ' '.repeat(least));
}
