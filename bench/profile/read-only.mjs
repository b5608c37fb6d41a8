// Reads files and does nothing with them: what the disk and Node's start take of every tool's time.
import { closeSync, openSync, readSync } from 'node:fs';

const buffer = Buffer.allocUnsafe(1024 * 1024);
for (const path of process.argv.slice(2)) {
  const file = openSync(path);
  while (readSync(file, buffer, 0, buffer.length, null) > 0);
  closeSync(file);
}
