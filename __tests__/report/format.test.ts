import fc from 'fast-check';
import {
  formatBeforeAfter,
  formatCountChange,
  formatCounts,
  formatEffect,
  formatMetric,
  formatMs,
  formatNumber,
  formatSpread,
  formatThreshold,
  shortSha,
  singleLine,
} from '../../src/report/format.js';

describe('numbers', () => {
  test('keep about three significant digits', () => {
    expect([0.0123, 0.123, 1.234, 12.34, 123.4, 1234.5].map(formatMs)).toEqual([
      '0.012 ms',
      '0.123 ms',
      '1.23 ms',
      '12.3 ms',
      '123 ms',
      '1,235 ms',
    ]);
  });

  test('before and after have the same decimals, and nothing at all is a bare 0', () => {
    expect(formatBeforeAfter(9.4, 11.6)).toBe('9.4 → 11.6');
    expect(formatBeforeAfter(0, 0.171)).toBe('0 → 0.171');
    expect(formatBeforeAfter(0.4, 250)).toBe('0.4 → 250.0');
  });

  test('a value too small for its decimals does not read as nothing', () => {
    expect(formatNumber(0.0001, 3)).toBe('<0.001');
  });

  test('what is no number says so instead of throwing', () => {
    expect(formatNumber(Number.NaN, 2)).toBe('n/a');
    expect(formatEffect(Number.POSITIVE_INFINITY, 'relative')).toBe('▲ +∞ %');
  });

  test('an effect has arrow, sign and the kind of number it is', () => {
    expect(formatEffect(0.132, 'relative')).toBe('▲ +13.2 %');
    expect(formatEffect(-0.031, 'points')).toBe('▼ −3.1 points');
    expect(formatEffect(2, 'relative')).toBe('▲ +200 %');
  });

  test('an effect that reads as zero has neither arrow nor sign', () => {
    expect(formatEffect(0.0004, 'points')).toBe('±0.0 points');
    expect(formatEffect(-0.0004, 'relative')).toBe('±0.0 %');
  });

  test('a ratio is shown in per cent and throughput in requests per second', () => {
    expect(formatMetric({ base: 0, head: 0.012, unit: 'ratio' })).toBe('0 % → 1.20 %');
    expect(formatMetric({ base: 688.2, head: 611.4, unit: 'requests/s' })).toBe(
      '688 requests/s → 611 requests/s',
    );
  });

  test('a spread of one value is one value', () => {
    expect(formatSpread([1.4, 1.448], 'ms/request')).toBe('1.40–1.45');
    expect(formatSpread([0, 0], 'ms/request')).toBe('0');
  });

  test('a threshold shows decimals only when it has some', () => {
    expect(formatThreshold(0.03, 'relative')).toBe('3 %');
    expect(formatThreshold(0.025, 'points')).toBe('2.5 points');
  });

  test('no finite number is written with an exponent or as NaN', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        expect(formatMs(value)).toMatch(/^(?:−|<)?[\d,]+(?:\.\d+)? ms$/);
      }),
    );
  });
});

describe('names', () => {
  test('a long name keeps its beginning and more of its end', () => {
    expect(singleLine('abcdefghijklmnopqrstuvwxyz', 11)).toBe('abcd…uvwxyz');
  });

  test('line ends, terminal codes and turned writing become spaces', () => {
    expect(singleLine('a\nb\u001b[31mc\u202ed\u2028e\u0000', 80)).toBe('a b [31mc d e');
  });

  test('a commit is its first seven digits, and none says so', () => {
    expect(shortSha('4b825dc642cb6eb9a060e54bf8d69288fbee4904')).toBe('4b825dc');
    expect(shortSha('')).toBe('no commit');
  });

  test('any text becomes one well-formed line of at most the given length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.integer({ min: 3, max: 60 }),
        (text, limit) => {
          const line = singleLine(text, limit);
          expect(Array.from(line).length).toBeLessThanOrEqual(limit);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        },
      ),
    );
  });

  test('a name of ten million characters is cut like any other', () => {
    const line = singleLine(`start${'x'.repeat(10_000_000)}end`, 40);
    expect(line).toHaveLength(40);
    expect(line).toMatch(/^startx+…x+end$/);
  });
});

describe('exact amounts', () => {
  test('are whole where they are, and one number where both sides agree', () => {
    expect(formatCounts({ base: 3, head: 8 })).toBe('3 → 8');
    expect(formatCounts({ base: 812, head: 1020 })).toBe('812 → 1,020');
    expect(formatCounts({ base: 812, head: 812.0000000001 })).toBe('812');
    expect(formatCounts({ base: 0, head: 0.25 })).toBe('0 → 0.25');
  });

  test('never round a difference away', () => {
    expect(formatCounts({ base: 812.2, head: 812.4 })).toBe('812.2 → 812.4');
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), fc.integer({ min: 1, max: 40 }), (a, b, by) => {
        const [before, after] = formatCounts({ base: a / by, head: b / by }).split(' → ');
        expect(before === after || after === undefined).toBe(a === b);
      }),
    );
  });

  test('change by per cent, and from or to nothing by an arrow alone', () => {
    expect(formatCountChange({ base: 812, head: 1020 })).toBe('▲ +25.6 %');
    expect(formatCountChange({ base: 100_000, head: 99_999 })).toBe('▼ <0.1 %');
    expect(formatCountChange({ base: 0, head: 5 })).toBe('▲');
    expect(formatCountChange({ base: 5, head: 0 })).toBe('▼');
    expect(formatCountChange({ base: 5, head: 5 })).toBe('');
  });
});
