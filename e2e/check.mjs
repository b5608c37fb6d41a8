// Checks, one line each; a failed one says what it found.

/** @param print is given each line */
export function createCheck(print) {
  let failures = 0;
  const tell = (what, isRight, found) => {
    if (!isRight) failures += 1;
    print(`  ${isRight ? '✓' : '✗'} ${what}${isRight ? '' : `; found ${shorten(found)}`}`);
  };
  return {
    get failures() {
      return failures;
    },
    ok: (what, isRight) => tell(what, isRight, isRight),
    equal: (what, found, expected) => tell(what, found === expected, found),
    match: (what, found, pattern) => tell(what, pattern.test(found ?? ''), found),
    /** @returns the comments */
    comments(what, found, count) {
      tell(what, found.length === count, `${found.length} comments`);
      return found;
    },
    /** The names of the artifacts, in any order, each by one pattern. */
    artifacts(what, found, patterns) {
      const names = found.map(({ name }) => name);
      const isRight =
        names.length === patterns.length &&
        patterns.every((pattern) => names.some((name) => pattern.test(name)));
      tell(what, isRight, names.join(', '));
    },
  };
}

function shorten(value) {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
