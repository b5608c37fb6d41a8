/** Entry point of the guard's bundle. */
import { guard } from './guard-process.js';

// A terminal's Ctrl-C and a runner's cancellation reach the tool; the guard acts when the tool is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
await guard(process.stdin);
process.exit(0);
