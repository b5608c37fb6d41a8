// Whether profiles are read right: every function's self and total weight beside those of another reader,
// independent.py, which shares no code. Exits with 1 on any difference.
// Usage: node scripts/compile.mjs && node bench/profile/check-independent.mjs FILE…
import { createReadStream } from 'node:fs';
import { readProfile } from '../../build/profile/formats/read.js';
import { differences } from './independent.mjs';

const SHOWN = 10;
for (const path of process.argv.slice(2)) {
  const profile = await readProfile(createReadStream(path), { name: path });
  const found = differences(profile, path);
  const { format, unit, totalWeight, tables } = profile;
  const what = `${path}: ${format}, ${totalWeight} ${unit}, ${tables.functions.length} functions`;
  console.log(found.length === 0 ? `${what}: the same` : `${what}: ${found.length} differences`);
  for (const line of found.slice(0, SHOWN)) console.log(`  ${line}`);
  if (found.length > 0) process.exitCode = 1;
}
