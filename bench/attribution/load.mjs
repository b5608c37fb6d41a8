// A closed loop over keep-alive connections, in its own process: load.mjs PORT CONNECTIONS PATH...
// Says "ready" when every connection has had an answer, and goes on until its standard input ends.
import http from 'node:http';

const [port, connections, ...paths] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(connections) });
let stopping = false;
let sent = 0;

function request(path) {
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port: Number(port), path, agent }, (response) => {
        response.resume();
        response.once('error', reject);
        response.once('end', () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`${path} answered ${response.statusCode}`)),
        );
      })
      .once('error', reject);
  });
}

async function connection() {
  while (!stopping) {
    await request(paths[sent++ % paths.length]);
  }
}

process.stdin.resume().once('end', () => {
  stopping = true;
});
for (let turn = 0; turn < Number(connections) * paths.length; turn++) {
  await request(paths[turn % paths.length]);
}
process.stdout.write('ready\n');
await Promise.all(Array.from({ length: Number(connections) }, connection));
agent.destroy();
