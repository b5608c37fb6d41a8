/** Tests of the report page in a real browser; scripts/page-test.mjs finds or installs one. */
import common from './jest.config.js';

const { globalSetup: _, testPathIgnorePatterns: __, ...rest } = common;

export default { ...rest, roots: ['<rootDir>/__tests__/page'], maxWorkers: 1 };
