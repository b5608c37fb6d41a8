/** The summary of the step. */
import { appendFile } from 'node:fs/promises';
import { info, warning } from '@actions/core';
import { MAX_SUMMARY_BYTES } from '../report/summary.js';

/**
 * Appends to the summary; where there is none, or it cannot be written, to the log. An empty line
 * follows: what is appended next must not be taken for a part of a folded one.
 */
export async function writeSummary(
  text: string,
  path: string | undefined = process.env.GITHUB_STEP_SUMMARY,
): Promise<void> {
  if (path === undefined || path === '') {
    info(text);
    return;
  }
  try {
    await appendFile(path, `${cut(text)}\n\n`);
  } catch (error) {
    warning(`The summary was not written: ${(error as Error).message}`);
    info(text);
  }
}

/** A summary that is too large is dropped whole. */
function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length < MAX_SUMMARY_BYTES) return text;
  // Decoding replaces half a character at the end by U+FFFD, which takes up to two bytes more.
  return bytes.subarray(0, MAX_SUMMARY_BYTES - 10).toString('utf8');
}
