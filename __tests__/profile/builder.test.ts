import fc from 'fast-check';
import { ProfileBuilder, type RawFrame } from '../../src/profile/builder.js';
import { functionsFromLeaf } from '../../src/profile/model.js';

const rawFrame = fc.record({
  name: fc.string({ minLength: 1, maxLength: 8 }),
  file: fc.constantFrom('/app/a.py', '/app/b.py', '/x/site-packages/lib/c.py', '', '<string>'),
  line: fc.integer({ min: 0, max: 5 }),
});
const rawStacks = fc.array(
  fc.record({
    frames: fc.array(rawFrame, { minLength: 1, maxLength: 12 }),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  }),
  { maxLength: 40 },
);

test('no weight is lost, and every stack reads back frame by frame', () => {
  fc.assert(
    fc.property(rawStacks, (stacks) => {
      const builder = new ProfileBuilder('/app');
      const samples = builder.add(stacks);
      const tables = builder.tables();
      const sum = (values: readonly { weight: number }[]) =>
        values.reduce((s, v) => s + v.weight, 0);
      expect(sum(samples)).toBeCloseTo(sum(stacks), 6);
      const names = (frames: readonly RawFrame[]) =>
        frames
          .map((frame) => frame.name)
          .reverse()
          .join('\n');
      const read = new Set(
        samples.map(({ stack }) =>
          functionsFromLeaf(tables, stack)
            .map((fn) => tables.functions[fn]?.name)
            .join('\n'),
        ),
      );
      expect(read).toEqual(new Set(stacks.map((stack) => names(stack.frames))));
    }),
  );
});

test('a parent always precedes its children, so that tables can be walked in one pass', () => {
  fc.assert(
    fc.property(rawStacks, (stacks) => {
      const builder = new ProfileBuilder('/app');
      builder.add(stacks);
      builder.tables().stacks.forEach((node, index) => {
        expect(node.parent).toBeLessThan(index);
      });
    }),
  );
});

test('rounds share one set of tables', () => {
  const builder = new ProfileBuilder('/app');
  const stack = { frames: [{ name: 'f', file: '/app/a.py', line: 1 }], weight: 2 };
  expect(builder.add([stack])).toEqual(builder.add([stack]));
  expect(builder.tables().stacks).toHaveLength(1);
});
