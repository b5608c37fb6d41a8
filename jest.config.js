/** Tests run the TypeScript sources as ES modules; live tests use the committed bundles in dist/. */
export default {
  testEnvironment: './__tests__/helpers/environment.js',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // They need a browser: jest.page.config.js.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/page/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/__tests__/helpers/global-setup.js',
  // Live tests wait most of their time: two at once, also where there are two cores.
  maxWorkers: 2,
  // Ends what hangs; on a machine with other work the longest live tests take minutes.
  testTimeout: 300_000,
};
