/** The inputs of action.yml and comment/action.yml, read once. */
import { getInput } from '@actions/core';

/** Inputs that are settings; the configuration knows their types, bounds and defaults. */
export const SETTING_INPUTS = [
  'app',
  'command',
  'app-dir',
  'python',
  'workers',
  'port',
  'ready-path',
  'wait-timeout',
  'load',
  'mode',
  'rounds',
  'requests',
  'rate',
  'base',
  'setup',
  'budget',
  'seed',
  'count',
  'count-requests',
  'baseline-branch',
  'baseline-file',
  'baseline-wait',
  'history',
  'key',
  'shard',
  'fail-on',
  'comment',
  'retention-days',
] as const;

/** Those of them that the half for forks has. */
export const COMMENT_SETTING_INPUTS = [
  'baseline-branch',
  'baseline-file',
  'baseline-wait',
  'history',
  'comment',
] as const;

export interface Inputs {
  /** Settings by name; empty when not given. */
  readonly settings: Readonly<Record<string, string>>;
  /** Path of the configuration file; empty when not given. */
  readonly configFile: string;
  readonly token: string;
}

/** The inputs of action.yml. */
export function readInputs(): Inputs {
  return read(SETTING_INPUTS);
}

/** The inputs of comment/action.yml. */
export function readCommentInputs(): Inputs {
  return read(COMMENT_SETTING_INPUTS);
}

function read(names: readonly string[]): Inputs {
  return {
    settings: Object.fromEntries(names.map((name) => [name, getInput(name)])),
    configFile: getInput('config'),
    token: getInput('token'),
  };
}
