import { run } from './main.js';

await run();
// Idle connections to GitHub would keep the process for some seconds more.
process.exit();
