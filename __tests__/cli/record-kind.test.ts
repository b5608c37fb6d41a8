import { type RecordQuestion, recordKind } from '../../src/cli/record-kind.js';

const question = (change: Partial<RecordQuestion> & { options?: string[] } = {}) => {
  const { options = [], ...rest } = change;
  return recordKind({
    ...{ given: new Set(options), format: undefined, output: undefined, service: undefined },
    ...rest,
  });
};
const profile = (format: string) => ({ kind: 'profile', format });

test.each([
  ['the only server that runs is recorded', {}, profile('speedscope')],
  ['so is the one on a port', { service: { port: 8000 } }, profile('speedscope')],
  ['one that is started is measured', { service: 'started' }, { kind: 'measurement' }],
  [
    'a load makes a measurement of one that runs',
    { service: { port: 8000 }, options: ['load'] },
    { kind: 'measurement' },
  ],
  [
    'a duration makes a profile under that load',
    { service: { port: 8000 }, options: ['load', 'duration'] },
    profile('speedscope'),
  ],
  [
    'and of one that is started',
    { service: 'started', options: ['app', 'duration'] },
    profile('speedscope'),
  ],
  ['as does the ending of the file', { service: 'started', output: 'a.svg' }, profile('svg')],
  ['in capitals as well', { output: 'A.SPEEDSCOPE.JSON' }, profile('speedscope')],
  [
    'a format wins over the ending',
    { output: 'a.json', format: 'raw', options: ['format'] },
    profile('raw'),
  ],
  [
    'py-spy’s name of a picture is known',
    { format: 'flamegraph', options: ['format'] },
    profile('svg'),
  ],
  [
    'whether one that runs answers is asked before a load is sent',
    { service: { port: 8000 }, options: ['load', 'ready-path'] },
    { kind: 'measurement' },
  ],
  ['rounds make a measurement', { options: ['rounds'] }, { kind: 'measurement' }],
  [
    'a measurement may end with .json',
    { options: ['rounds'], output: 'm.json' },
    { kind: 'measurement' },
  ],
  [
    'a measurement keeps any other ending',
    { service: 'started', output: 'm.gz' },
    { kind: 'measurement' },
  ],
] as [string, Partial<RecordQuestion> & { options?: string[] }, object][])(
  '%s',
  (_, asked, expected) => {
    expect(question(asked)).toEqual(expected);
  },
);

test.each([
  [{ options: ['rounds', 'duration'] }, /--duration is of a profile, --rounds of a measurement/],
  [{ options: ['count', 'gil'] }, /--gil is of a profile, --no-count of a measurement/],
  [{ options: ['requests'], output: 'a.svg' }, /a\.svg is of a profile, --requests/],
  [{ output: 'm.json.gz' }, /m\.json\.gz: its ending names no format/],
  [{ options: ['workers'] }, /--workers is for a service that is started/],
  [{ service: { port: 8000 }, options: ['load', 'env'] }, /--env is for a service that is started/],
  [{ service: { port: 8000 }, options: ['ready-path'] }, /--ready-path is for a service that is/],
])('what contradicts itself is told: %j', (asked, message) => {
  expect(() => question(asked)).toThrow(message);
});
