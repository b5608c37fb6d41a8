import fc from 'fast-check';
import {
  ACCEPTABLE,
  type AuthorPermission,
  acknowledge,
  acknowledgementsOf,
  type PullRequestText,
  readStatements,
} from '../../src/compare/acknowledgement.js';
import { aComparison, aMetric } from '../report/comparison.factory.js';

const find = (pull: Partial<PullRequestText>, author: AuthorPermission = { kind: 'write' }) =>
  acknowledgementsOf(readStatements({ labels: [], body: '', ...pull }), author);
const inText = (body: string) => find({ body });
const nothing = { found: [], remarks: [] };

describe('an acknowledgement in the text of a pull request', () => {
  test('names what it accepts, then why', () => {
    expect(
      inText('Adds ranking.\r\n\r\nfastapi-spy: accept cpu the ranking is worth it\r\n'),
    ).toEqual({
      found: [{ source: 'text', accepts: ['cpu'], reason: 'the ranking is worth it' }],
      remarks: [],
    });
  });

  test.each([
    ['fastapi-spy: accept cpu, queries and latency: new ranking', ['cpu', 'queries', 'latency']],
    ['fastapi-spy: accept cpu, queries, and latency new ranking', ['cpu', 'queries', 'latency']],
    ['fastapi-spy: accept cpu , calls,turns - new ranking', ['cpu', 'calls', 'turns']],
    ['fastapi-spy: accept cpu, cpu new ranking', ['cpu']],
    ['FastAPI-spy: Accept ALL — new ranking', ['all']],
    ['   fastapi-spy: accept counts – new ranking', ['counts']],
    ['fastapi-spy: accept: cpu new ranking', ['cpu']],
    ['fastapi-spy: accept cpu, new ranking', ['cpu']],
    ['<!-- why -->fastapi-spy: accept cpu new ranking<!-- x -->', ['cpu']],
  ])('may be written as %s', (line, accepts) => {
    expect(inText(line)).toEqual({
      found: [{ source: 'text', accepts, reason: 'new ranking' }],
      remarks: [],
    });
  });

  test.each([
    ['cpu queries are batched now, so one costs more', ['cpu']],
    ['cpu: queries, latency and errors are as before', ['cpu']],
    ['cpu latency of the new hash', ['cpu']],
    ['queries - all of them are needed', ['queries']],
    ['counts and because it is so', ['counts']],
    ['cpu, calls errors are told now', ['cpu', 'calls']],
    ['cpu, latncy new ranking', ['cpu']],
  ])('accepts no more than it names, whatever words its reason has: %s', (line, accepts) => {
    expect(inText(`fastapi-spy: accept ${line}`).found).toMatchObject([{ accepts }]);
  });

  test('accepts what it names and gives the reason as it stands, for any reason', () => {
    const names = fc.uniqueArray(fc.constantFrom(...ACCEPTABLE), { minLength: 1 });
    const separator = fc.constantFrom(', ', ',', ' and ', ', and ', '\t,\t', ' AND ');
    const word = fc.oneof(fc.constantFrom(...ACCEPTABLE), fc.stringMatching(/^[a-zé“(@`]{1,12}$/));
    const rest = fc.array(fc.oneof(word, fc.constantFrom('and', ',', ':', 'REASON')), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(names, separator, word, rest, (accepts, between, first, more) => {
        fc.pre(!['and', 'reason'].includes(first));
        const reason = [first, 'so', ...more].join(' ');
        const line = `fastapi-spy: accept ${accepts.join(between)} ${reason}`;
        expect(inText(line).found).toEqual([{ source: 'text', accepts, reason }]);
      }),
    );
  });

  test.each([
    ['says not what', 'fastapi-spy: accept because we need it', /without saying what/],
    ['has a typo', 'fastapi-spy: accept latncy we need it', /without saying what.*latency/],
    ['says what only as a part of a word', 'fastapi-spy: accept all-in we need it', /saying what/],
    ['has a word joined to it', 'fastapi-spy: accept-all we need it', /without saying what/],
    ['has no reason', 'fastapi-spy: accept cpu', /accepts cpu without a reason/],
    ['has only signs for a reason', 'fastapi-spy: accept cpu: –', /without a reason/],
    ['is as the comment shows it', 'fastapi-spy: accept all REASON', /in place of the word REASON/],
    ['keeps its quotes', 'fastapi-spy: accept all “REASON”.', /in place of the word REASON/],
  ])('that %s is none, and is told', (_, body, remark) => {
    expect(inText(body)).toEqual({ found: [], remarks: [expect.stringMatching(remark)] });
  });

  test('may speak of a reason', () => {
    expect(inText('fastapi-spy: accept all REASON enough is the ranking').found).toHaveLength(1);
  });

  test('is told once, however often it is written wrongly', () => {
    expect(inText('fastapi-spy: accept all\n'.repeat(30)).remarks).toHaveLength(1);
  });

  const LINE = 'fastapi-spy: accept cpu yes';
  test.each([
    ['quoted', `> ${LINE}`],
    ['in a sentence', `Write ${LINE}`],
    ['in a comment of a template', `<!--\n${LINE}\n-->`],
    ['in a comment that is never closed', `<!--\n${LINE}`],
    ['in a comment that begins behind another', `<!-- a --> <!--\n${LINE}\n-->`],
    ['in a code block', `\`\`\`\n${LINE}\n\`\`\``],
    ['in a code block that is never closed', `~~~~\n${LINE}`],
    ['in a code block with shorter fences in it', `\`\`\`\`\n\`\`\`\n${LINE}\n\`\`\`\`\n`],
    ['in a code block with other fences in it', `\`\`\`\n~~~\n${LINE}\n\`\`\``],
    ['after a fence that closes nothing', `\`\`\`\nx\n\`\`\`python\n${LINE}\n\`\`\`\n`],
    ['after a fence that is code itself', `\`\`\`\nx\n    \`\`\`\n${LINE}\n\`\`\`\n`],
    ['in a code block of a list', `- \`\`\`\n  ${LINE}\n  \`\`\``],
    ['in a code block after a comment that is shown in one', `\`\`\`\n<!--\n-->\n${LINE}\n\`\`\``],
    ['indented by four spaces', `    ${LINE}`],
    ['indented by a tab', `\t${LINE}`],
    ['indented by spaces and a tab', `  \t${LINE}`],
    ['for something else', 'fastapi-spy: acceptance cpu yes'],
    ['for something that is over', 'fastapi-spy: accepted cpu yes'],
  ])('that is %s is none', (_, body) => {
    expect(inText(body)).toEqual(nothing);
  });

  test.each([
    ['a code block', `\`\`\`python\nx\n\`\`\`\`\n${LINE}`],
    ['a code block with a comment that is never closed', `~~~\n<!--\n~~~\n${LINE}`],
    ['a code block of a list', `- \`\`\`\n  x\n\n${LINE}`],
    ['code within a line', `\`\`\` x \`\`\`\n${LINE}`],
    ['a comment', `<!--\n\`\`\`\n-->\n${LINE}`],
  ])('counts after %s', (_, body) => {
    expect(inText(body).found).toHaveLength(1);
  });

  test('is none in a code block, whatever else is in it', () => {
    const line = fc.constantFrom(
      LINE,
      '```',
      '~~~',
      '````x',
      '   ~~~~',
      '<!--',
      '-->',
      '',
      '- ```',
    );
    fc.assert(
      fc.property(fc.array(line), (inside) => {
        expect(inText(['````', ...inside, LINE, '````'].join('\n'))).toEqual(nothing);
      }),
    );
  });

  test.each<[string, AuthorPermission, RegExp]>([
    ['may only read', { kind: 'less', permission: 'read' }, /does not count.*has "read".*label/],
    [
      'may do what could not be found out',
      { kind: 'unknown', why: 'GitHub answered with status 403' },
      /does not count.*could not be found out \(GitHub answered with status 403\).*label/,
    ],
  ])('of somebody who %s does not count, which is told once', (_, author, remark) => {
    const body = `fastapi-spy: accept all trust me\n${LINE}`;
    expect(find({ body, labels: ['fastapi-spy: accept queries'] }, author)).toEqual({
      found: [{ source: 'label', accepts: ['queries'], reason: '' }],
      remarks: [expect.stringMatching(remark)],
    });
    expect(find({ body: 'fastapi-spy: accept all' }, author).remarks).toEqual([
      expect.stringMatching(/without a reason/),
    ]);
  });

  test('is read in a moment however long and strange the text is', () => {
    const pieces = ['<!--', '```\n', 'fastapi-spy: accept ', '\t', '~~~x\n', '- ', '`', '> ', ' -'];
    const texts = [
      ...pieces.map((piece) => piece.repeat(200_000)),
      `${'`'.repeat(190_000)} \``,
      `fastapi-spy: accept${' '.repeat(190_000)}\u2028`,
      `fastapi-spy: accept cpu${' '.repeat(190_000)}`,
      `fastapi-spy: accept ${'a'.repeat(190_000)}!`,
      `fastapi-spy: accept x${'.'.repeat(190_000)}`,
    ];
    for (const text of texts) expect(inText(text).found).toEqual([]);
    expect(inText(`fastapi-spy: accept ${'cpu,'.repeat(49_000)} yes`).found).toHaveLength(1);
  });
});

describe('a label', () => {
  const labelled = (...labels: string[]) => find({ labels }, { kind: 'less', permission: 'none' });

  test('alone accepts everything, whoever opened the pull request; with names those', () => {
    const labels = ['bug', 'fastapi-spy: accept', 'fastapi-spy: accept queries', 'fastapi-spy'];
    expect(labelled(...labels, 'fastapi-spy:accept CPU, calls and turns').found).toEqual([
      { source: 'label', accepts: ['all'], reason: '' },
      { source: 'label', accepts: ['queries'], reason: '' },
      { source: 'label', accepts: ['cpu', 'calls', 'turns'], reason: '' },
    ]);
  });

  test.each([
    [' latncy', 'latncy'],
    ['-none', '-none'],
    [' nonsense here', 'nonsense'],
    [' cpu, latncy', 'latncy'],
    [' cpu because', 'because'],
    [' all REASON', 'REASON'],
    [' all-in', 'all-in'],
  ])('with a word that is no name accepts nothing, and is told: accept%s', (rest, unknown) => {
    const label = `fastapi-spy: accept${rest}`;
    expect(labelled(label)).toEqual({
      found: [],
      remarks: [
        `The label "${label}" accepts nothing: "${unknown}" is none of ${ACCEPTABLE.join(', ')}.`,
      ],
    });
  });

  test('for something else is none', () => {
    expect(labelled('fastapi-spy: accepted', 'fastapi-spy: acceptance', 'accept')).toEqual(nothing);
  });
});

describe('a regression', () => {
  const regressed = {
    ...aComparison(),
    counts: null,
    metrics: [
      aMetric({ name: 'cpu', kind: 'cpu', label: 'CPU per request', verdict: 'regressed' }),
      aMetric({
        name: 'latency-p90',
        kind: 'latency-p90',
        label: 'p90 latency',
        verdict: 'regressed',
      }),
    ],
  };
  const by = (body: string) => inText(`fastapi-spy: accept ${body} because`).found;

  test('is accepted as a whole when each metric that regressed is', () => {
    expect(acknowledge(regressed, by('cpu, latency'))).toMatchObject({ isWhole: true, open: [] });
    expect(acknowledge(regressed, by('all'))).toMatchObject({ isWhole: true });
  });

  test('is accepted in part when one is not, which is named', () => {
    expect(acknowledge(regressed, by('cpu'))).toMatchObject({
      isWhole: false,
      open: ['p90 latency'],
    });
  });

  test('is not accepted by something about other metrics', () => {
    expect(acknowledge(regressed, by('queries'))).toBeUndefined();
    expect(acknowledge(regressed, [])).toBeUndefined();
  });

  test('that is none needs no accepting', () => {
    expect(acknowledge({ ...regressed, verdict: 'unchanged' }, by('all'))).toBeUndefined();
  });
});
