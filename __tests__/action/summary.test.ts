import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSummary } from '../../src/action/summary.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fastapi-spy-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the summary is added to what the step has written already', async () => {
  const path = join(folder, 'summary.md');
  await writeFile(path, 'Before\n');
  await writeSummary('After', path);
  expect(await readFile(path, 'utf8')).toBe('Before\nAfter\n\n');
});

test('a heading that follows a folded part is one', async () => {
  const path = join(folder, 'summary.md');
  await writeSummary('<details>\n<summary>More</summary>\n\nText\n\n</details>', path);
  await writeSummary('### Another key', path);
  expect(await readFile(path, 'utf8')).toContain('</details>\n\n### Another key');
});

test('a summary that GitHub would drop whole is cut below its limit', async () => {
  const path = join(folder, 'summary.md');
  await writeSummary('🐍'.repeat(400_000), path);
  const written = await readFile(path);
  expect(written.length).toBeLessThanOrEqual(1_000_000);
  expect(written.length).toBeGreaterThan(999_900);
});
