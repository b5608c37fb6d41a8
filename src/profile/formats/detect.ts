/** Tells formats apart by how a file begins; the name only where that does not say. */
import type { ProfileFormat } from './types.js';

/** How many bytes `detectFormat` looks at. */
export const HEAD_BYTES = 4096;

const decoder = new TextDecoder();

/**
 * The format of a file; undefined for one that is none of a profile's.
 * @param head its first bytes, unpacked if they were packed with gzip
 * @param name its name or path
 */
export function detectFormat(head: Uint8Array, name: string): ProfileFormat | undefined {
  const text = decoder.decode(head.subarray(0, HEAD_BYTES)).replace(/^\ufeff/, '');
  const start = text.trimStart();
  if (start.startsWith('{')) return isSpeedscope(start, name) ? 'speedscope' : undefined;
  if (/^<(\?xml|!DOCTYPE svg|svg)\b/.test(start)) return 'svg';
  if (/^# austin: |^P\d+;T[\da-fx:]+[; ]/i.test(start)) return 'austin';
  if (/^tid:\d+[; ]/.test(start)) return 'cpython-collapsed';
  if (looksLikePprof(head, name)) return 'pprof';
  if (text.includes('\0')) return undefined;
  if (/\.(raw|folded|collapsed|txt)(\.gz)?$/i.test(name)) return 'raw';
  const isFolded = / \d+(\.\d+)?\r?$/m.test(text) || text.includes(';');
  // A stack may begin with `<module> (a.py:1);`, as a page does with `<html>`.
  const isOther = /^[<[]/.test(start) && !/^<[\w ]+>( \([^()\n]*\))?[; ]/.test(start);
  return isFolded && !isOther ? 'raw' : undefined;
}

/** Whether the bytes begin a gzip file. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Our own measurements are JSON as well. */
function isSpeedscope(text: string, name: string): boolean {
  if (/"\$schema"\s*:\s*"https:\/\/www\.speedscope\.app\//.test(text)) return true;
  return /speedscope(\.json)?(\.gz)?$/i.test(name) || /"(shared|profiles)"\s*:/.test(text);
}

/** A protobuf message whose first field with a length is a sample type: tag 1, a length, tag 1 or 2. */
function looksLikePprof(head: Uint8Array, name: string): boolean {
  if (/\.(pprof|prof|pb)(\.gz)?$/i.test(name)) return true;
  const at = afterNumbers(head);
  return head[at] === 0x0a && (head[at + 1] as number) <= 24 && [8, 16].includes(head[at + 2] ?? 0);
}

/** Go writes times, fields 9 and 10 (tags 0x48 and 0x50), before all else. */
function afterNumbers(head: Uint8Array): number {
  let at = 0;
  while (head[at] === 0x48 || head[at] === 0x50) {
    at += 1;
    // A number ends with the first byte below 128, the tenth at the latest.
    for (let digits = 0; digits < 10 && (head[at] ?? 0) >= 0x80; digits += 1) at += 1;
    at += 1;
  }
  return at;
}
