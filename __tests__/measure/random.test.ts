import { drawSeed, randomOf, shuffled } from '../../src/measure/random.js';

test('a seed gives the same numbers again, and another one others', () => {
  const draw = (seed: string) => {
    const random = randomOf(seed);
    return Array.from({ length: 20 }, () => random());
  };
  expect(draw('5eed')).toEqual(draw('5eed'));
  expect(draw('5eed')).not.toEqual(draw('5eee'));
  expect(drawSeed()).toMatch(/^[0-9a-f]{8}$/);
});

test('numbers are from 0 to below 1, and every tenth of that is drawn about as often', () => {
  const random = randomOf('even');
  const counts = new Array<number>(10).fill(0);
  for (let turn = 0; turn < 10_000; turn++) {
    const number = random();
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
    counts[Math.floor(number * 10)] = (counts[Math.floor(number * 10)] as number) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('either of two comes first about as often', () => {
  const random = randomOf('order');
  const firsts = Array.from({ length: 1000 }, () => shuffled(['base', 'head'], random)[0]);
  const bases = firsts.filter((each) => each === 'base').length;
  expect(Math.abs(bases - 500)).toBeLessThan(60);
});

test('shuffling keeps every element once and leaves the list alone', () => {
  const list = [1, 2, 3, 4, 5];
  expect(shuffled(list, randomOf('x')).sort()).toEqual(list);
  expect(list).toEqual([1, 2, 3, 4, 5]);
});
