import { basename, dirname } from 'node:path';

// dist/comment/index.js only imports this: most of both halves is the same.
const isCommentHalf = basename(dirname(process.argv[1] ?? '')) === 'comment';
const { run } = await (isCommentHalf ? import('./comment-on-run/main.js') : import('./main.js'));
await run();
// Idle connections to GitHub would keep the process for some seconds more.
process.exit();
