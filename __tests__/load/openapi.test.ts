import { plainGetPaths } from '../../src/load/openapi.js';

test('takes every GET that needs no parameters, and nothing else', () => {
  const description = {
    paths: {
      '/items': { get: { parameters: [{ name: 'page', in: 'query', required: false }] } },
      '/items/{id}': { get: { parameters: [{ name: 'id', in: 'path', required: true }] } },
      '/search': { get: { parameters: [{ name: 'q', in: 'query', required: true }] } },
      '/shared': { parameters: [{ name: 'tenant', required: true }], get: {} },
      '/login': { post: {} },
      '/health': { get: {} },
    },
  };
  expect(plainGetPaths(description)).toEqual(['/items', '/health']);
});

test('refuses what is not a description', () => {
  expect(() => plainGetPaths({ paths: 'everything' })).toThrow();
});
