/** A load command of the user's: any tool that sends requests and ends. */
import type { Guard } from '../app/guard.js';
import { runOwned } from '../app/owned-command.js';
import { InputError, MeasurementError } from '../errors.js';
import type { Load } from './load.js';
import type { LoadResult } from './protocol.js';

/**
 * Runs the command once for every round, and once before it as the warm-up. `{url}` in it and
 * `SPY_BASE_URL` in its environment hold the service's address. How many requests it sent is read
 * from its output where it is a known tool's, else it is the configured number.
 */
export function commandLoad(
  command: string,
  folder: string,
  requests: number | undefined,
  guard: Guard,
): Load {
  let url = '';
  const run = async (): Promise<LoadResult> => {
    const began = performance.now();
    const output = await execute(command, folder, url, guard);
    const seconds = (performance.now() - began) / 1000;
    const told = requestsInOutput(output);
    const sent = told?.requests ?? requests;
    if (sent === undefined) {
      throw new InputError(
        `sending the load (${command}): how many requests it sent is not known`,
        {
          advice:
            'Its output is not one of a known tool (wrk, ab, hey, oha, k6): give requests, the number that it sends.',
          details: `The end of its output:\n${output.slice(-2000)}`,
        },
      );
    }
    const errors = Math.min(told?.errors ?? 0, sent);
    return {
      seconds,
      generatorCpuMs: null,
      requests: sent,
      errors,
      failures:
        errors === 0
          ? []
          : [
              {
                endpoint: 'the load command',
                what: 'reported failed requests',
                count: errors,
                example: '',
              },
            ],
      latenciesMs: {},
      statuses: [],
      errorsOf: {},
    };
  };
  return {
    async open(address) {
      url = address;
    },
    warmUp: run,
    run,
    inBursts: false,
    close: async () => undefined,
    stop: async () => undefined,
  };
}

async function execute(
  command: string,
  folder: string,
  url: string,
  guard: Guard,
): Promise<string> {
  const { failure, output } = await runOwned(
    {
      what: `sending the load (${command})`,
      file: '/bin/sh',
      args: ['-c', command.replaceAll('{url}', url)],
      cwd: folder,
      env: { ...process.env, SPY_BASE_URL: url },
    },
    guard,
  );
  if (failure !== '') {
    throw new MeasurementError(`sending the load (${command}): the command ${failure}`, {
      details: output.trim() === '' ? '' : `The end of its output:\n${output.slice(-2000)}`,
    });
  }
  return output;
}

/** How a known tool tells the requests that it sent, and those that failed. */
const KNOWN_TOOLS: readonly { requests: RegExp; errors: readonly RegExp[] }[] = [
  // wrk
  { requests: /^\s*(\d+) requests in [\d.]+/m, errors: [/Non-2xx or 3xx responses: (\d+)/] },
  // ab
  {
    requests: /^Complete requests:\s+(\d+)/m,
    errors: [/^Failed requests:\s+(\d+)/m, /^Non-2xx responses:\s+(\d+)/m],
  },
  // k6
  { requests: /^\s*http_reqs\.*:\s*(\d+)/m, errors: [] },
];
/** hey and oha list answers by status. */
const STATUS_LINE = /^\s*\[(\d{3})\]\s+(\d+) responses/gm;

/** Requests and failed requests from the output of a known load tool; undefined for others. */
export function requestsInOutput(output: string): { requests: number; errors: number } | undefined {
  for (const tool of KNOWN_TOOLS) {
    const sent = tool.requests.exec(output);
    if (sent === null) continue;
    const errors = tool.errors.reduce((sum, each) => sum + Number(each.exec(output)?.[1] ?? 0), 0);
    return { requests: Number(sent[1]), errors };
  }
  const statuses = [...output.matchAll(STATUS_LINE)];
  if (statuses.length === 0) return undefined;
  const count = (wanted: (status: number) => boolean) =>
    statuses
      .filter((line) => wanted(Number(line[1])))
      .reduce((sum, line) => sum + Number(line[2]), 0);
  return { requests: count(() => true), errors: count((status) => status >= 300) };
}
