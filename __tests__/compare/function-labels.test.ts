import { functionLabels } from '../../src/compare/function-labels.js';
import type { FunctionId } from '../../src/profile/model.js';

const functions = (...known: [name: string, path: string][]): FunctionId[] =>
  known.map(([name, path]) => ({ name, path, origin: 'app' }));

test('a name that is there once is the label', () => {
  expect(functionLabels(functions(['get', 'a.py'], ['list', 'a.py']))).toEqual(['get', 'list']);
});

test('of a name in several files each has its file, the others do not', () => {
  expect(
    functionLabels(functions(['get', 'api/orders.py'], ['get', 'api/items.py'], ['sum', 'sum.py'])),
  ).toEqual(['get (orders.py)', 'get (items.py)', 'sum']);
});

test('files of the same name have as many folders as tell them apart', () => {
  expect(
    functionLabels(
      functions(
        ['get', 'orders/api/routes.py'],
        ['get', 'items/api/routes.py'],
        ['get', 'main.py'],
      ),
    ),
  ).toEqual(['get (orders/api/routes.py)', 'get (items/api/routes.py)', 'get (main.py)']);
});

test('paths that differ far up are shown whole, and what nothing tells apart stays', () => {
  const deep = 'one/two/three/four/five.py';
  expect(
    functionLabels(functions(['get', `a/${deep}`], ['get', `b/${deep}`], ['x', ''], ['x', ''])),
  ).toEqual([`get (a/${deep})`, `get (b/${deep})`, 'x', 'x']);
});
