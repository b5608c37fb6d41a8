/** Requests from a service's own description: every GET that needs no parameters. */
import { request } from 'undici';
import { z } from 'zod';
import { MeasurementError } from '../errors.js';
import { type Scenario, scenarioSchema } from './scenario.js';

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ENDPOINTS = 200;

const parameter = z.object({ required: z.boolean().optional() }).loose();
const descriptionSchema = z.object({
  paths: z.record(
    z.string(),
    z
      .object({
        parameters: z.array(parameter).optional(),
        get: z
          .object({ parameters: z.array(parameter).optional() })
          .loose()
          .optional(),
      })
      .loose(),
  ),
});

/** Paths of all GET operations without required parameters, in the description's order. */
export function plainGetPaths(description: unknown): string[] {
  const { paths } = descriptionSchema.parse(description);
  return Object.entries(paths)
    .filter(([path, item]) => {
      if (item.get === undefined || path.includes('{') || /\s/.test(path)) return false;
      const all = [...(item.parameters ?? []), ...(item.get.parameters ?? [])];
      return !all.some((each) => each.required === true);
    })
    .map(([path]) => path)
    .slice(0, MOST_ENDPOINTS);
}

/** Where services keep their description when FastAPI's default is changed; tried in turn. */
const DESCRIPTION_PATHS = ['/openapi.json', '/api/openapi.json', '/api/v1/openapi.json', '/api'];

/** @throws Error saying why none of the usual places has a description */
async function fetchDescription(url: string): Promise<unknown> {
  let reason = '';
  for (const path of DESCRIPTION_PATHS) {
    const answer = await request(`${url}${path}`, { headersTimeout: 30_000 });
    const bytes = await answer.body.arrayBuffer();
    if (answer.statusCode !== 200) reason ||= `it answered ${answer.statusCode}`;
    else if (bytes.byteLength > MOST_BYTES) reason ||= 'it is too large';
    else {
      const parsed = descriptionSchema.safeParse(parseJson(new TextDecoder().decode(bytes)));
      if (parsed.success) return parsed.data;
      reason ||= 'it is no OpenAPI description';
    }
  }
  throw new Error(reason);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The default scenario of a running service: each of its plain GETs that answers 2xx, in turn.
 * @returns the scenario, and the endpoints left out with the reason
 * @throws MeasurementError when the service has no description or no such endpoint
 */
export async function discoverScenario(
  url: string,
): Promise<{ scenario: Scenario; skipped: string[] }> {
  const advice = 'Give a scenario file or a load command with load.';
  let paths: string[];
  try {
    paths = plainGetPaths(await fetchDescription(url));
  } catch (cause) {
    throw new MeasurementError(
      `looking for requests to send in ${url}/openapi.json: ${(cause as Error).message.split('\n')[0]}`,
      { advice, cause },
    );
  }
  const usable: string[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    const status = await request(`${url}${path}`, { headersTimeout: 30_000 }).then(
      async (answer) => {
        await answer.body.dump();
        return answer.statusCode;
      },
      () => 0,
    );
    if (status >= 200 && status <= 299) usable.push(path);
    else skipped.push(`GET ${path} (${status === 0 ? 'no answer' : `answered ${status}`})`);
  }
  if (usable.length === 0) {
    throw new MeasurementError(
      `looking for requests to send in ${url}/openapi.json: no GET without required parameters answers 2xx`,
      { advice, details: skipped.length === 0 ? '' : `Left out: ${skipped.join(', ')}` },
    );
  }
  return {
    scenario: scenarioSchema.parse({ requests: usable.map((path) => ({ path })) }),
    skipped,
  };
}
