/** What py-spy says when it fails. Pure. */

/**
 * The reason in one line, from what it wrote to standard error: its error with all causes, or what
 * sudo or nsenter said in its place.
 */
export function complaintOf(stderr: string): string {
  const lines = stderr
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const at = lines.findIndex((line) => /^Error: /.test(line));
  if (at >= 0) {
    // `Caused by:` with one cause a line, numbered where there are several; the last ones may repeat.
    const causes = lines
      .slice(at + 1)
      .filter((line) => !/^(?:Caused by:|Stack backtrace:)$/.test(line))
      .map((line) => line.replace(/^(?:\d+: |Reason: )/, ''));
    const chain = [(lines[at] as string).replace(/^Error: /, ''), ...causes];
    return chain
      .filter((line, index) => line !== chain[index - 1])
      .join(': ')
      .slice(0, 500);
  }
  const told = lines.find((line) => /^(?:Permission|This program requires root)/i.test(line));
  return (told ?? lines.at(-1) ?? '').slice(0, 500);
}
