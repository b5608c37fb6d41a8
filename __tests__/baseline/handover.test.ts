import { strToU8, zipSync } from 'fflate';
import { encodeMeasurement } from '../../src/baseline/file.js';
import {
  BASE_ENTRY,
  encodeManifest,
  HEAD_ENTRY,
  MANIFEST_ENTRY,
  readHandover,
} from '../../src/baseline/handover.js';
import { app, measurementOf } from '../helpers/measurement.js';

const head = measurementOf([{ fn: app('shop/orders.py', 'list_orders'), ms: 1 }]);
const base = measurementOf([{ fn: app('shop/orders.py', 'list_orders'), ms: 2 }]);
const alone = encodeManifest({ key: 'orders', shard: null, pair: null });

const zipOf = (entries: Record<string, Uint8Array | string>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
const whole = { [MANIFEST_ENTRY]: alone, [HEAD_ENTRY]: encodeMeasurement(head) };
const read = (entries: Record<string, Uint8Array | string>) => readHandover(zipOf(entries), 'it');

test('a report is read for its measurement, whatever else it holds', () => {
  const handover = read({ ...whole, 'report.html': '<script>', 'comment.md': '# owned' });
  expect(handover).toEqual({
    manifest: { schema: 1, key: 'orders', shard: null, pair: null },
    head,
  });
});

test('base is read where both were measured together, and only there', () => {
  const pair = { baseSha: 'b'.repeat(40), note: 'Base is main' };
  const manifest = encodeManifest({ key: 'orders', shard: '2', pair });
  const both = { ...whole, [BASE_ENTRY]: encodeMeasurement(base) };
  expect(read({ ...both, [MANIFEST_ENTRY]: manifest })).toMatchObject({ manifest: { pair }, base });
  expect(read(both)).not.toHaveProperty('base');
});

describe('a hostile artifact', () => {
  test.each([
    [
      'a path that leaves its folder',
      { '../../etc/cron.d/x': 'x' },
      /"\.\.\/\.\.\/etc.*leaves its folder/,
    ],
    ['an absolute path', { '/etc/passwd': 'x' }, /leaves its folder/],
    ['a path of Windows that leaves it', { 'a\\..\\..\\b': 'x' }, /leaves its folder/],
    ['a drive', { 'C:\\x': 'x' }, /leaves its folder/],
  ])('with %s is refused whole', (_, added, message) => {
    expect(() => read({ ...whole, ...added })).toThrow(message);
  });

  test('with thousands of files is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}`, 'x']));
    expect(() => read({ ...whole, ...many })).toThrow(/more than 200 files/);
  });

  test('that is a bomb is refused before it is unpacked', () => {
    const bomb = new Uint8Array(30 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    const zip = zipOf({ ...whole, [HEAD_ENTRY]: bomb });
    expect(() => readHandover(zip, 'it')).toThrow(/unpacks to more than 100 times its size/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(70 * 1024 * 1024);
  });

  test.each([
    ['no manifest', { [HEAD_ENTRY]: encodeMeasurement(head) }, /does not hold fastapi-spy\.json/],
    ['no measurement', { [MANIFEST_ENTRY]: alone }, /does not hold head\./],
    ['a manifest that is not JSON', { ...whole, [MANIFEST_ENTRY]: '{' }, /is not JSON/],
    ['a manifest of another shape', { ...whole, [MANIFEST_ENTRY]: '{"schema":1}' }, /"key"/],
    [
      'a key that is Markdown',
      { ...whole, [MANIFEST_ENTRY]: alone.replace('"orders"', '"](http://x) @all"') },
      /"key"/,
    ],
    [
      'a measurement of the wrong shape',
      { ...whole, [HEAD_ENTRY]: '{"schema":3}' },
      /reading the measurement it, head/,
    ],
    [
      'a measurement that is cut off',
      { ...whole, [HEAD_ENTRY]: encodeMeasurement(head).slice(0, 99) },
      /truncated/,
    ],
  ])('with %s is an error that says where and what', (_, entries, message) => {
    expect(() => read(entries)).toThrow(message);
  });

  test('that is no zip is one as well', () => {
    expect(() => readHandover(strToU8('PK nothing'), 'artifact 5')).toThrow(
      /reading artifact 5: it is not a zip/,
    );
  });
});
