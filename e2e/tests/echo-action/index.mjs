// Tells what a step is given, comments where there is a pull request, and fails when it may not.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';

const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const output = (name, value) =>
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}<<END\n${value}\nEND\n`);
const git = (...args) => {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
};

async function main() {
  const variables = ['GITHUB_EVENT_NAME', 'GITHUB_REF', 'GITHUB_SHA', 'GITHUB_ACTOR'];
  for (const name of [...variables, 'GITHUB_RUN_ID', 'INPUT_KEY', 'INPUT_SHARD']) {
    output(name, process.env[name] ?? '');
  }
  output('commits', git('rev-list', '--count', 'HEAD'));
  output('head', git('rev-parse', 'HEAD'));
  output('workflow-run', JSON.stringify(event.workflow_run ?? null));
  output('lines', 'one\ntwo');
  appendFileSync(process.env.GITHUB_STEP_SUMMARY, `### Echo of \`${process.env.GITHUB_RUN_ID}\`\n`);
  console.log('::warning file=a%2Cb.py,line=3::half%0Aand half, 100%25');
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = process.env;
  if (event.pull_request === undefined) return;
  const comments = `${api}/repos/${repository}/issues/${event.number}/comments`;
  const headers = { authorization: `token ${process.env.INPUT_TOKEN}` };
  await (await fetch(comments, { headers })).json();
  const body = JSON.stringify({ body: `Echo of run \`${process.env.GITHUB_RUN_ID}\`` });
  const answer = await fetch(comments, { method: 'POST', headers, body });
  output('commented', String(answer.status));
}

main();
