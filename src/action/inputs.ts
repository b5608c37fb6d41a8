/** The inputs of action.yml, read once. */
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
  'key',
  'fail-on',
  'comment',
  'retention-days',
] as const;

export interface Inputs {
  /** Settings by name; empty when not given. */
  readonly settings: Readonly<Record<string, string>>;
  /** Path of the configuration file; empty when not given. */
  readonly configFile: string;
  readonly token: string;
}

export function readInputs(): Inputs {
  return {
    settings: Object.fromEntries(SETTING_INPUTS.map((name) => [name, getInput(name)])),
    configFile: getInput('config'),
    token: getInput('token'),
  };
}
