import fc from 'fast-check';
import {
  composeBody,
  formatSectionMarker,
  isNewer,
  MOST_COMMENT_CHARACTERS,
  type OwnSection,
  parseBody,
  type Section,
  type SectionVerdict,
  splitText,
} from '../../src/report/comment-body.js';

const HEAD = 'a'.repeat(40);

const section = (overrides: Partial<Section> = {}): Section => ({
  ...{ key: 'default', runId: 50, attempt: 1, headSha: HEAD, verdict: 'unchanged' },
  opening: '### ⚪ No regression\n\n**Nothing to do.**',
  rest: 'What was compared.\n\n<details>\n<summary>Environment</summary>\n\nx\n\n</details>',
  ...overrides,
});

/** Ours, which says as much as there is room for. */
const own = (overrides: Partial<Section> = {}): OwnSection => {
  const { opening, rest, ...marker } = section(overrides);
  return {
    ...marker,
    render: (most) => ({ opening, rest: rest.slice(0, Math.max(0, most - opening.length)) }),
  };
};

const compose = (sections: readonly Section[], limit?: number) =>
  composeBody([], sections, limit).body;

describe('a comment of one section', () => {
  test('is that section with its heading as it is, after the markers', () => {
    expect(composeBody([own()], []).body).toBe(
      [
        '<!-- fastapi-spy -->',
        `<!-- fastapi-spy section key=default run=50 attempt=1 head=${HEAD} verdict=unchanged -->`,
        '### ⚪ No regression',
        '',
        '**Nothing to do.**',
        '',
        '<!-- fastapi-spy more -->',
        'What was compared.',
        '',
        '<details>',
        '<summary>Environment</summary>',
        '',
        'x',
        '',
        '</details>',
        '',
        '<!-- fastapi-spy end -->',
      ].join('\n'),
    );
  });
});

describe('a comment of several sections', () => {
  const body = compose([
    section({ key: 'search' }),
    section({
      key: 'orders',
      verdict: 'regressed',
      opening: '### 🔴 orders · Worse\n\n**Fails.**',
    }),
    section({ key: 'admin', verdict: 'inconclusive' }),
  ]);

  test('begins with the verdict of all of them', () => {
    expect(body.split('\n')[1]).toBe('### 🔴 1 of 3 regressed: orders; 1 not decided');
  });

  test('has what regressed first and open, and folds the others below their openings', () => {
    const headings = [...body.matchAll(/^####? .*/gm)].map(([line]) => line);
    expect(headings.slice(1)).toEqual([
      '#### 🔴 orders · Worse',
      '#### ⚪ No regression',
      '#### ⚪ No regression',
    ]);
    expect(body.match(/<summary>Details<\/summary>/g)).toHaveLength(2);
    expect(body.indexOf('**Fails.**')).toBeLessThan(body.indexOf('<summary>Details'));
  });

  test.each<[SectionVerdict[], string]>([
    [['unchanged', 'unchanged'], '### ⚪ No regression in 2 measurements'],
    [['improved', 'unchanged'], '### 🟢 No regression in 2 measurements'],
    [['failed', 'unchanged'], '### 🔴 1 of 2 failed: k0'],
    [['failed', 'regressed'], '### 🔴 1 of 2 regressed: k1; 1 failed: k0'],
    [
      ['accepted', 'unchanged'],
      '### ⚪ No regression in 2 measurements; 1 regression accepted: k0',
    ],
    [['no-baseline', 'contaminated'], '### ⚪ No regression in 2 measurements; 2 not decided'],
  ])('of the verdicts %j begins with %s', (verdicts, line) => {
    const all = verdicts.map((verdict, index) => section({ key: `k${index}`, verdict }));
    expect(compose(all).split('\n')[1]).toBe(line);
  });

  test('tells sections of an earlier commit apart, at the end', () => {
    const stale = section({ key: 'a', runId: 40, headSha: 'b'.repeat(40), verdict: 'regressed' });
    const mixed = compose([stale, section({ key: 'b' })]);
    expect(mixed.split('\n')[1]).toBe('### ⚪ No regression in 1 measurement');
    expect(mixed).toMatch(
      /Of earlier commits\*\* \(1 job not heard of since aaaaaaa\)[\s\S]*key=a /,
    );
    expect(mixed.indexOf('key=b ')).toBeLessThan(mixed.indexOf('Of earlier commits'));
  });
});

describe('a body', () => {
  const text = fc
    .array(
      fc.constantFrom(
        ...['a line', '', '<!-- fastapi-spy -->', '<!-- fastapi-spy end -->', '<details>'],
        ...['<!-- fastapi-spy more -->', formatSectionMarker(section({ key: 'forged' }))],
        ...['</details>', '`code`', '### heading', '  <!-- fastapi-spy end -->'],
      ),
      { maxLength: 12 },
    )
    .map((lines) => lines.join('\n'));
  const anySection = fc.record({
    key: fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/),
    runId: fc.integer({ min: 1, max: 9 }),
    attempt: fc.integer({ min: 1, max: 3 }),
    headSha: fc.constantFrom('', HEAD, 'b'.repeat(40)),
    verdict: fc.constantFrom<SectionVerdict>('regressed', 'unchanged', 'failed', 'accepted'),
    opening: fc.constantFrom('### ⚪ One\n\n**Step.**', '### 🔴 Two\n\n**Step.** More.'),
    rest: text,
  });
  const distinct = fc.uniqueArray(anySection, { selector: ({ key }) => key, maxLength: 6 });

  test('reads back as the sections that went into it, whatever stands in them', () => {
    fc.assert(
      fc.property(distinct, (sections) => {
        const first = compose(composeAll(sections));
        const read = parseBody(first) ?? [];
        expect(read.map(({ key }) => key).sort()).toEqual(sections.map(({ key }) => key).sort());
        // Once more in and out nothing changes any further.
        expect(compose(read)).toBe(first);
      }),
    );
  });

  /** As jobs write them, each its own. */
  function composeAll(sections: readonly Section[]): Section[] {
    let body = '';
    for (const each of sections) {
      const others = (parseBody(body) ?? []).filter(({ key }) => key !== each.key);
      body = composeBody([own(each)], others).body;
    }
    return parseBody(body) ?? [];
  }

  test('that only quotes one of ours is nobody’s', () => {
    const ours = compose([section()]);
    expect(parseBody(`> ${ours}`)).toBeUndefined();
    expect(parseBody(`Look:\n${ours}`)).toBeUndefined();
    expect(parseBody('')).toBeUndefined();
  });

  test.each([
    'key= run=1 attempt=1 head= verdict=unchanged',
    'key=a b run=1 attempt=1 head= verdict=unchanged',
    'key=a run=x attempt=1 head= verdict=unchanged',
    `key=a run=${'9'.repeat(30)} attempt=1 head= verdict=unchanged`,
    'key=a run=1 attempt=1 head=zz verdict=unchanged',
    'key=a run=1 attempt=1 head= verdict=splendid',
  ])('has no section where the marker is malformed: %s', (attributes) => {
    const body = `<!-- fastapi-spy -->\n<!-- fastapi-spy section ${attributes} -->\nx\n<!-- fastapi-spy end -->`;
    expect(parseBody(body)).toEqual([]);
  });

  test('of a key that stands there twice has the section of the newer run', () => {
    const twice = [section({ runId: 9, rest: 'old' }), section({ runId: 10, rest: 'new' })];
    const body = twice.map((each) => compose([each])).join('\n');
    expect(parseBody(body)?.map(({ rest }) => rest)).toEqual(['new']);
  });
});

describe('a comment that does not fit', () => {
  test('has our own section with less detail, until it does', () => {
    const body = composeBody([own({ rest: 'x'.repeat(200_000) })], []).body;
    expect(body.length).toBeLessThanOrEqual(MOST_COMMENT_CHARACTERS);
    expect(body.length).toBeGreaterThan(MOST_COMMENT_CHARACTERS - 500);
  });

  test('never loses an opening, and shortens what weighs least first', () => {
    const others = [
      section({ key: 'r', verdict: 'regressed', rest: 'r'.repeat(30_000) }),
      section({ key: 'u', rest: 'u'.repeat(30_000) }),
      section({ key: 'v', rest: 'v'.repeat(30_000) }),
    ];
    const body = composeBody([own({ key: 'own', rest: 'o'.repeat(60_000) })], others).body;
    expect(body.length).toBeLessThanOrEqual(MOST_COMMENT_CHARACTERS);
    expect(body.match(/^#### /gm)).toHaveLength(4);
    expect(body).toContain('r'.repeat(30_000));
    expect(body).not.toContain('vvv');
    expect(body).toContain('*The rest does not fit in here: the summary of its job has it.*');
  });

  test('is within its limit whatever sizes and numbers there are, with whole sections only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 130 }),
        fc.integer({ min: 0, max: 100_000 }),
        (sizes, ownSize) => {
          const others = sizes.map((size, index) =>
            section({ key: `k${index}`, rest: 'x'.repeat(size) }),
          );
          const ours = own({ key: 'own', rest: 'o'.repeat(ownSize) });
          const { body, kept } = composeBody([ours], others);
          expect(body.length).toBeLessThanOrEqual(MOST_COMMENT_CHARACTERS);
          const sections = parseBody(body) ?? [];
          expect(new Set(sections.map(({ key }) => key))).toEqual(kept);
          const [begun, ended] = [/^<!-- fastapi-spy section/gm, /^<!-- fastapi-spy end/gm];
          expect(body.match(begun)?.length).toBe(body.match(ended)?.length);
          expect(sections.length).toBeGreaterThanOrEqual(Math.min(100, sizes.length + 1));
          expect(sections.every(({ opening }) => opening === section().opening)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('runs are ordered by number, and attempts of the same run by theirs', () => {
  const run = (runId: number, attempt: number) => ({ runId, attempt });
  expect(isNewer(run(2, 1), run(1, 9))).toBe(true);
  expect(isNewer(run(1, 2), run(1, 1))).toBe(true);
  expect(isNewer(run(1, 1), run(1, 1))).toBe(false);
  expect(isNewer(run(1, 9), run(2, 1))).toBe(false);
});

test('Markdown is taken apart after its second paragraph', () => {
  expect(splitText('### A\n\n**B**\n\nC\n\nD')).toEqual({
    opening: '### A\n\n**B**',
    rest: 'C\n\nD',
  });
  expect(splitText('### A\n\n**B**')).toEqual({ opening: '### A\n\n**B**', rest: '' });
  expect(splitText('### A')).toEqual({ opening: '### A', rest: '' });
});
