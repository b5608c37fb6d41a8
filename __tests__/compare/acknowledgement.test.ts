import {
  acknowledge,
  findAcknowledgements,
  type PullRequestText,
} from '../../src/compare/acknowledgement.js';
import { aComparison, aMetric } from '../report/comparison.factory.js';

const pull = (overrides: Partial<PullRequestText> = {}): PullRequestText => ({
  ...{ labels: [], body: '', isAuthorTrusted: true },
  ...overrides,
});
const inText = (body: string) => findAcknowledgements(pull({ body }));

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
    ['FastAPI-spy: Accept ALL — new ranking', ['all']],
    ['  fastapi-spy: accept counts – new ranking', ['counts']],
    ['fastapi-spy: accept: cpu new ranking', ['cpu']],
  ])('may be written as %s', (line, accepts) => {
    expect(inText(line).found).toEqual([{ source: 'text', accepts, reason: 'new ranking' }]);
  });

  test.each([
    ['says not what', 'fastapi-spy: accept because we need it', /without saying what/],
    ['has no reason', 'fastapi-spy: accept cpu', /without a reason/],
  ])('that %s is none, and is told', (_, body, remark) => {
    expect(inText(body)).toEqual({ found: [], remarks: [expect.stringMatching(remark)] });
  });

  test.each([
    ['quoted', '> fastapi-spy: accept cpu yes'],
    ['in a sentence', 'Write fastapi-spy: accept cpu yes'],
    ['in a comment of a template', '<!--\nfastapi-spy: accept cpu yes\n-->'],
    ['in a comment that is never closed', '<!--\nfastapi-spy: accept cpu yes'],
    ['in a code block', '```\nfastapi-spy: accept cpu yes\n```'],
    ['in a code block that is never closed', '~~~~\nfastapi-spy: accept cpu yes'],
    ['for something else', 'fastapi-spy: acceptance cpu yes'],
  ])('that is %s is none', (_, body) => {
    expect(inText(body)).toEqual({ found: [], remarks: [] });
  });

  test('of somebody who may not write to the repository does not count, and is told', () => {
    const body = 'fastapi-spy: accept all trust me';
    expect(findAcknowledgements(pull({ body, isAuthorTrusted: false }))).toEqual({
      found: [],
      remarks: [expect.stringMatching(/does not count.*may not write/)],
    });
  });

  test('is read in a moment however long and strange the text is', () => {
    for (const piece of ['<!--', '```\n', 'fastapi-spy: accept ', '\t', '~~~x\n']) {
      expect(inText(piece.repeat(200_000)).found).toEqual([]);
    }
  });
});

test('a label alone accepts everything, whoever opened the pull request; with a name that', () => {
  const labels = ['bug', 'fastapi-spy: accept', 'fastapi-spy: accept queries', 'fastapi-spy'];
  expect(findAcknowledgements(pull({ labels, isAuthorTrusted: false })).found).toEqual([
    { source: 'label', accepts: ['all'], reason: '' },
    { source: 'label', accepts: ['queries'], reason: '' },
  ]);
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
