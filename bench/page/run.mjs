// The report page: bytes, first picture and interactions of a comparison with 500,000 nodes.
// `-- --nodes N` for another size, `-- --page FILE` for a page that is there already.
// Marks: under 1 MB for an ordinary comparison, 1 s, 50 ms.
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measurePage } from './measure.mjs';
import { largePage } from './pages.mjs';

const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '500000' }, page: { type: 'string' } },
});

function quantile(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

async function tell(name, path) {
  const { size } = await stat(path);
  const { firstPicture, interactions } = await measurePage(path);
  const all = Object.values(interactions)
    .flat()
    .sort((a, b) => a - b);
  console.log(`\n${name}`);
  console.log(`  page            ${(size / 1e6).toFixed(2)} MB`);
  console.log(`  first picture   ${firstPicture.toFixed(0)} ms`);
  console.log(
    `  interactions    median ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms, most ${all.at(-1).toFixed(1)} ms (${all.length})`,
  );
  for (const [step, times] of Object.entries(interactions)) {
    const sorted = times.sort((a, b) => a - b);
    console.log(
      `    ${step.padEnd(20)} median ${quantile(sorted, 0.5).toFixed(1).padStart(6)} ms, most ${sorted.at(-1).toFixed(1).padStart(6)} ms`,
    );
  }
}

const folder = await mkdtemp(join(tmpdir(), 'fastapi-spy-bench-page-'));
try {
  if (values.page !== undefined) await tell(values.page, values.page);
  else {
    const path = join(folder, 'large.html');
    const started = performance.now();
    const { html, nodes } = largePage(Number(values.nodes));
    await writeFile(path, html);
    console.log(`made in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    await tell(`a comparison with ${nodes} nodes`, path);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
