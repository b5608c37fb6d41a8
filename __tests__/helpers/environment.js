/**
 * Node as tests see it; a test that failed also tells what the command lines it ran have written,
 * without which a live failure on another machine cannot be understood.
 */
import { TestEnvironment } from 'jest-environment-node';

const TAIL = 2000;

export default class extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name === 'test_start') this.global.commandLineRuns = [];
    if (name !== 'test_done' || test.errors.length === 0) return;
    for (const { args, ended, stderr } of this.global.commandLineRuns) {
      const told = `${args.join(' ')}\nended with ${ended}, having written:\n${stderr.slice(-TAIL)}`;
      const error = new Error(told);
      error.stack = told;
      test.errors.push([error, error]);
    }
  }
}
