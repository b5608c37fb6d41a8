import fc from 'fast-check';
import { openPsClock, parsePsListing, parsePsTime } from '../../src/measure/clock/darwin.js';
import { ListingClock } from '../../src/measure/clock/listing.js';

const two = (number: number) => String(number).padStart(2, '0');

test('a time is parsed in each of its lengths', () => {
  const upTo = (max: number) => fc.nat(max);
  fc.assert(
    fc.property(
      fc.record({ days: upTo(999), hours: upTo(23), minutes: upTo(59), seconds: upTo(59) }),
      fc.option(upTo(99), { nil: undefined }),
      fc.constantFrom('days', 'hours', 'minutes'),
      ({ days, hours, minutes, seconds }, hundredths, largest) => {
        const fraction = hundredths === undefined ? '' : `.${two(hundredths)}`;
        const tail = `${two(seconds)}${fraction}`;
        const text = {
          days: `${days}-${two(hours)}:${two(minutes)}:${tail}`,
          hours: `${days * 24 + hours}:${two(minutes)}:${tail}`,
          minutes: `${(days * 24 + hours) * 60 + minutes}:${tail}`,
        }[largest];
        const whole = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
        expect(parsePsTime(text)).toBe(whole * 1e9 + (hundredths ?? 0) * 1e7);
      },
    ),
  );
});

test.each(['', '-', '12', '1:2', '0:00,12', '0:00.1', '1-02:03', '0:00.12 '])(
  '%j is no time',
  (text) => expect(() => parsePsTime(text)).toThrow(/CPU time that is none/),
);

/** Written by hand after macOS's ps(1): no headers, `time` as minutes, seconds and hundredths. */
const LISTING = `    1     0 Mon Jul 13 08:01:02 2026     12:34.56
  501     1 Mon Jul 13 09:10:11 2026       1:00.25
  502   501 Mon Jul 13 09:10:12 2026       0:02.50
  503   502 Mon Jul 13 09:10:12 2026       0:00.07
  900     1 Sun Jul  5 10:00:00 2026     123:45.67
`;

test('a listing is parsed', () => {
  const all = parsePsListing(LISTING);
  expect(all).toHaveLength(5);
  expect(all[2]).toEqual({
    ...{ pid: 502, parent: 501, startTime: 'Mon Jul 13 09:10:12 2026' },
    ...{ ownNs: 2.5e9, reapedNs: 0 },
  });
});

test('what ends keeps its last known time, what is handed to init is followed', () => {
  const clock = new ListingClock(501);
  const takes = (text: string) => clock.take(parsePsListing(text)).totalNs / 1e9;
  expect(takes(LISTING)).toBe(62.82);
  const lines = LISTING.split('\n').filter((line) => !line.startsWith('  502'));
  const orphaned = lines.join('\n').replace('503   502', '503     1');
  expect(takes(orphaned)).toBe(62.82);
  expect(takes(orphaned.replace('0:00.07', '0:01.07'))).toBe(63.82);
  expect(takes(orphaned.replace('09:10:12', '09:59:59'))).toBe(63.82); // another 503
  expect(() => takes(LISTING.replace('  501 ', '  777 '))).toThrow('process 501 has ended');
});

test('live: the ps of this system tells this process', async () => {
  const clock = openPsClock(process.pid);
  // Whole seconds on Linux.
  const { totalNs, threads } = await clock.read();
  expect(totalNs).toBeGreaterThanOrEqual(0);
  expect(totalNs % 1e7).toBe(0);
  expect(threads.size).toBe(0);
  await expect(openPsClock(2 ** 31 - 2).read()).rejects.toThrow(/has ended/);
});
