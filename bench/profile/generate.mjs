// Makes folded stacks: node bench/profile/generate.mjs A|B SEED MEGABYTES FILE
//
// A: names as py-spy writes them, few distinct stacks. B: names of two letters, every stack distinct.
// Two seeds share the vocabulary and 85 % of the stacks' structure: a pair compares like base and head.
import { closeSync, openSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const FILES =
  'starlette/routing.py starlette/middleware/errors.py starlette/middleware/exceptions.py fastapi/routing.py fastapi/dependencies/utils.py pydantic/main.py sqlalchemy/orm/query.py sqlalchemy/engine/base.py uvicorn/protocols/http/httptools_impl.py asyncio/base_events.py asyncio/events.py anyio/_backends/_asyncio.py app/services/orders.py app/api/v1/users.py json/encoder.py jinja2/environment.py httpx/_client.py ssl.py threading.py concurrent/futures/thread.py'.split(
    ' ',
  );
const NAMES =
  '__call__ app run_endpoint_function solve_dependencies _run_once _run handle execute _execute_context iterencode dumps serialize_response model_validate get_users create_order render send recv wait worker run dispatch fetchall _process load compile build encode decode validate'.split(
    ' ',
  );
/** How likely each of a frame's eight callees is, summed up. */
const CALLEES = [0.35, 0.55, 0.68, 0.78, 0.86, 0.92, 0.97, 1];

/** mulberry32 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function generate(shape, seed, megabytes, path) {
  const vocabulary = randomFrom(7);
  const isA = shape === 'A';
  const count = isA ? 3000 : 900;
  const below = (random, limit) => Math.floor(random() * limit);
  const frames = Array.from({ length: count }, (_, index) => {
    if (!isA) return index.toString(30).padStart(2, '0').slice(-2);
    const suffix = index >= 600 ? `_${index % 97}` : '';
    const name = NAMES[index % NAMES.length] + suffix;
    return `${name} (${FILES[(index * 7) % FILES.length]}:${1 + below(vocabulary, 1500)})`;
  });
  const list = (length, make) => Array.from({ length }, make);
  const roots = list(40, () => {
    const depth = isA ? 14 + below(vocabulary, 10) : 12 + below(vocabulary, 8);
    return list(depth, () => below(vocabulary, count));
  });
  const callees = list(count, () => list(8, () => below(vocabulary, count)));

  const [shared, own] = [randomFrom(99), randomFrom(seed)];
  const seen = new Set();
  const file = openSync(path, 'w');
  let [bytes, made, lines] = [0, 0, []];
  for (; bytes < megabytes * 1e6; made += 1) {
    const random = made % 100 < 85 ? shared : own;
    const root = roots[Math.floor(random() ** 2 * roots.length)];
    const depth = 30 + below(random, 20);
    const stack = root.slice(0, depth);
    while (stack.length < depth) {
      const chance = random();
      stack.push(callees[stack.at(-1)][CALLEES.findIndex((sum) => chance < sum)]);
    }
    const text = stack.map((frame) => frames[frame]).join(';');
    if (!isA) {
      if (seen.has(text)) continue;
      seen.add(text);
    }
    const line = `${text} ${1 + Math.floor(own() ** 6 * 200)}\n`;
    lines.push(line);
    bytes += line.length;
    if (lines.length > 2000) {
      writeSync(file, lines.join(''));
      lines = [];
    }
  }
  writeSync(file, lines.join(''));
  closeSync(file);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [shape, seed, megabytes, path] = argv.slice(2);
  generate(shape, Number(seed), Number(megabytes), path);
}
