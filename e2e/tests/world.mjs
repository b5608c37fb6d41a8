// A world for the tests of the suite itself: with an action that only echoes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenOf } from '../github-state.mjs';
import { e2eFolder, findAct, findNode24, workflowEnvironment } from '../tools.mjs';
import { createWorld } from '../world.mjs';

/**
 * @returns the world, with `ask` for GitHub with the token of a run that may write, and `close`
 */
export async function openTestWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-test-'));
  const tools = { act: findAct(), node24: findNode24(), shopEnvironment: folder };
  const world = await createWorld({
    act: tools.act,
    environment: workflowEnvironment(tools),
    action: join(e2eFolder, 'tests', 'echo-action'),
    folder,
  });
  const { github } = world;
  const run = github.state.addRun({ event: 'push', headBranch: 'main', headSha: 'f'.repeat(40) });
  const ask = (path, { headers = {}, ...more } = {}) =>
    fetch(`${github.origin}${path.startsWith('/') ? path : `/repos/example/shop/${path}`}`, {
      headers: { authorization: `token ${tokenOf(run)}`, ...headers },
      ...more,
    });
  return {
    ...world,
    ask,
    /** The parsed answer, which must be a success. */
    async read(path, options) {
      const answer = await ask(path, options);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    async close() {
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
