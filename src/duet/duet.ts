/** The checkout against its base, in one go: base checked out beside it, both measured together. */
import { realpath } from 'node:fs/promises';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import type { Guard } from '../app/guard.js';
import type { Measurement } from '../baseline/schema.js';
import type { Config } from '../config/config.js';
import { InputError, MeasurementError } from '../errors.js';
import { gitState } from '../measure/fingerprint.js';
import type { MeasureContext, MeasuredSide } from '../measure/record.js';
import { type BaseEnvironment, foreignFile, prepareEnvironment } from './environment.js';
import { type Duet, measureDuet } from './measure.js';
import { type BaseCheckout, baseOfChange, checkOutBase, defaultBase } from './worktree.js';

/** What is compared with, where the configuration does not say it. */
export interface DuetBase {
  /** The proposed change that is checked out; undefined: a branch that somebody works on. */
  readonly change?: {
    /** The branch that it goes to, and its commit when the event happened. */
    readonly branch: string;
    readonly baseSha: string;
    readonly headSha?: string;
  };
  /** Whether a commit that is not here may be fetched. */
  readonly fetch: boolean;
}

export interface DuetOfCheckout extends Duet {
  readonly baseSha: string;
  /** Which commit base is, and what it runs on; a sentence. */
  readonly note: string;
}

/**
 * Measures the checkout and its base together. The user's work tree, branch, index and stash stay
 * as they are; the base's checkout is removed whatever happens.
 * @param config head's; base is measured with the same settings
 * @throws InputError, MeasurementError; nothing that was started or made is left
 */
export async function duetOfCheckout(
  config: Config,
  wanted: DuetBase,
  { context, guard }: { readonly context: MeasureContext; readonly guard: Guard },
): Promise<DuetOfCheckout> {
  requireOwnServices(config);
  const headAppDir = await realpath(config.appDir).catch(() => config.appDir);
  const { root } = await gitState(headAppDir, process.env);
  if (root === '') {
    throw new InputError(`looking for the base: ${headAppDir} is in no git repository`, {
      advice: 'A duet measures a commit beside the checkout; run it in one.',
    });
  }
  const headRoot = await realpath(root);
  const base = await findBase(headRoot, config, wanted);
  const { signal, progress } = context;
  progress(`${base.note}: ${base.ref === base.name ? '' : `${base.ref}, `}checking it out`);
  const checkout = await checkOutBase(
    { root: headRoot, ref: base.ref, fetch: wanted.fetch },
    guard,
    signal,
  );
  const environment = await prepareEnvironment({
    ...{ headRoot, baseRoot: checkout.folder, headAppDir, env: process.env },
    ...(config.duet.setup === undefined ? {} : { setup: config.duet.setup }),
    ...(config.python === undefined ? {} : { python: fromFolder(config.python, headAppDir) }),
    ...{ progress, signal, guard },
  });
  progress(environment.note);
  const appDir = join(checkout.folder, relative(headRoot, headAppDir));
  const sides = {
    base: sideOfBase(config, appDir, environment, base.name),
    head: { label: 'head', config },
  };
  const verify = (measurement: Measurement) =>
    requireOwnCode(measurement, headRoot, checkout, environment);
  const duet = await measureDuet(sides, { context, guard, verify });
  const note = `${capitalised(base.note)} (${checkout.sha.slice(0, 9)}); ${environment.note}; both were measured together in this job.`;
  return { ...duet, baseSha: checkout.sha, note };
}

/** An interpreter's path as it is from anywhere; a name is looked up on PATH. */
function fromFolder(python: string, folder: string): string {
  return /[\\/]/.test(python) ? resolve(folder, python) : python;
}

/** @throws InputError for services that cannot run twice at once */
function requireOwnServices({ service, port }: Config): void {
  if (service.kind === 'attach') {
    throw new InputError(
      'measuring base and head together: a running service is only one of them',
      {
        advice: 'Give app or command, so that both can be started.',
      },
    );
  }
  if (port !== undefined) {
    throw new InputError(`measuring base and head together: both cannot listen on port ${port}`, {
      advice: 'Leave the port out; in a command write {port} where the server takes its port.',
    });
  }
}

/** What the configuration says, else what the event says, else where the branch left the main one. */
async function findBase(headRoot: string, { duet }: Config, wanted: DuetBase) {
  if (duet.base !== undefined) {
    return { ref: duet.base, name: duet.base, note: `base is ${duet.base}` };
  }
  if (wanted.change !== undefined) {
    const { branch } = wanted.change;
    const { sha, how } = await baseOfChange(headRoot, wanted.change);
    return { ref: sha, name: branch, note: `base is ${branch}, ${how}` };
  }
  const found = await defaultBase(headRoot);
  return { ref: found.sha, name: found.ref, note: found.note };
}

function sideOfBase(
  config: Config,
  appDir: string,
  environment: BaseEnvironment,
  branch: string,
): MeasuredSide {
  const { python: _heads, ...rest } = config;
  const { python } = environment;
  const own = python === undefined ? {} : { python };
  const env = environment.isShared || python === undefined ? {} : activated(python);
  return {
    label: 'base',
    // What the configuration sets wins, as it does for head.
    config: { ...rest, ...own, env: { ...env, ...config.env }, appDir },
    branch,
  };
}

/** A command such as `uvicorn …` must find base's, also where head's environment is active. */
function activated(python: string): Record<string, string> {
  const bin = dirname(python);
  return {
    VIRTUAL_ENV: dirname(bin),
    PATH: [bin, process.env.PATH ?? ''].join(delimiter),
  };
}

/**
 * A package that is installed in place is imported from head's folder, wherever the service runs.
 * @throws MeasurementError when base ran head's code
 */
function requireOwnCode(
  base: Measurement,
  headRoot: string,
  checkout: BaseCheckout,
  environment: BaseEnvironment,
): void {
  // What lies outside of the project has its full path, without the slash it begins with.
  const paths = base.functions.flatMap(([, path, origin]) =>
    origin === 'app' ? [path, `/${path}`] : [],
  );
  const foreign = foreignFile(paths, headRoot, checkout.folder);
  if (foreign === undefined) return;
  throw new MeasurementError(`measuring base: it ran head's code (${foreign})`, {
    advice: environment.isShared
      ? "The project is installed in place in head's environment, which serves both. Give --setup, a command that makes an environment of its own for base, for instance: python -m venv .venv && .venv/bin/pip install -e ."
      : 'Something in its environment or in PYTHONPATH points to the checkout; let it point to where the command runs.',
  });
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
