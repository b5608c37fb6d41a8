/** Entry point of the load generator's bundle: commands on standard input, replies on standard output. */
import { createInterface } from 'node:readline';
import { LoadGenerator } from './generator.js';
import type { LoadCommand, LoadReply } from './protocol.js';

let generator: LoadGenerator | undefined;

async function serve(command: LoadCommand): Promise<LoadReply> {
  switch (command.kind) {
    case 'open':
      await generator?.close();
      generator = await LoadGenerator.open(command.url, command.scenario);
      return { kind: 'opened' };
    case 'run':
      if (generator === undefined) throw new Error('run before open');
      return { kind: 'result', result: await generator.run(command.requests, command.first) };
    case 'close':
      await generator?.close();
      generator = undefined;
      return { kind: 'closed' };
  }
}

const reply = (message: LoadReply) => process.stdout.write(`${JSON.stringify(message)}\n`);

// Ctrl-C in a terminal reaches this process too; it ends when the tool closes its standard input.
process.on('SIGINT', () => undefined);
const lines = createInterface({ input: process.stdin });
lines.on('close', () => process.exit(0));
lines.on('line', (line) => {
  // Only the tool's own process writes here, one command at a time.
  serve(JSON.parse(line) as LoadCommand).then(reply, (error: unknown) =>
    reply({ kind: 'failed', message: (error as Error).message }),
  );
});
