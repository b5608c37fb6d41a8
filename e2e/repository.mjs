// The temporary repository of a team: the shop, and workflows that use the action. It is what lies
// on GitHub and where the team works; runs get a checkout of their own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configurationFiles, STEADY, WORKFLOW_FILES } from './configuration.mjs';
import { gitEnvironment, gitIn, openGitReader } from './git.mjs';
import { root } from './tools.mjs';

/** @param configuration see configuration.mjs */
export function createRepository(configuration = STEADY) {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-repository-'));
  const git = gitIn(folder);
  const work = workIn(folder);
  cpSync(join(root, 'fixtures', 'shop'), folder, {
    recursive: true,
    filter: (source) => !/__pycache__|\.pyc$|\.venv$/.test(source),
  });
  for (const [path, text] of Object.entries(WORKFLOW_FILES)) work.write(path, text);
  work.configure(configuration);
  work.write('.gitignore', '__pycache__/\n');
  git('init', '--quiet', '--initial-branch=main');
  // As on GitHub, where a checkout asks for one commit by its name.
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');

  return {
    ...work,
    folder,
    reader: openGitReader(folder),

    /**
     * Makes the commit that GitHub would test, the merge of a commit into a branch, at a ref.
     * Nothing is checked out for it.
     * @throws when they conflict
     */
    merge(head, base, ref) {
      const tree = git('merge-tree', '--write-tree', base, head);
      const parents = ['-p', git('rev-parse', base), '-p', git('rev-parse', head)];
      const sha = git('commit-tree', tree, ...parents, '-m', `Merge ${head} into ${base}`);
      git('update-ref', ref, sha);
      return sha;
    },

    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Somebody's fork of a repository, in a folder of its own, with the same branches. */
export function createFork(repository) {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-fork-'));
  execFileSync('git', ['clone', '--quiet', repository.folder, folder], { env: gitEnvironment });
  const git = gitIn(folder);
  return {
    ...workIn(folder),
    folder,
    /** Takes over what the repository has on its default branch by now. */
    update(branch) {
      git('fetch', '--quiet', 'origin', branch);
      git('checkout', '--quiet', '-B', branch, `origin/${branch}`);
    },
    /** GitHub shows a fork's branch to the repository under the pull request's number. */
    offer: (branch, ref) => git('push', '--quiet', '--force', 'origin', `${branch}:${ref}`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What people do in a work tree. */
function workIn(folder) {
  const git = gitIn(folder);
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return {
    write,
    /** Replaces text in a file, which must be there. */
    edit(path, from, to) {
      const before = readFileSync(join(folder, path), 'utf8');
      if (!before.includes(from))
        throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
      write(path, before.replace(from, to));
    },
    move: (from, to) => git('mv', from, to),
    delete: (path) => git('rm', '--quiet', path),
    /** Writes a configuration's files; see configuration.mjs. */
    configure(configuration) {
      for (const [path, text] of Object.entries(configurationFiles(configuration))) {
        write(path, text);
      }
    },
    checkout: (...args) => git('checkout', '--quiet', ...args),
    sha: (name) => git('rev-parse', name),
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

/**
 * The checkout of a run, as actions/checkout makes it: one commit unless told otherwise, on a
 * branch or detached.
 * @param ref `refs/heads/…` or `refs/pull/…`, as in GITHUB_REF
 * @param depth number of commits; 0 is all of them
 */
export function checkOut(repository, { sha, ref, depth = 1 }, folder) {
  mkdirSync(folder, { recursive: true });
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', pathToFileURL(repository.folder).href);
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
  const place = branch ? `refs/remotes/origin/${branch}` : ref.replace('refs/', 'refs/remotes/');
  git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...(depth === 0 ? [] : [`--depth=${depth}`]),
    'origin',
    ...[`+${sha}:${place}`, ...(depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [])],
  );
  if (branch === undefined) git('checkout', '--quiet', '--detach', place);
  else git('checkout', '--quiet', '-B', branch, place);
  return {
    folder,
    status: () => git('status', '--porcelain', '--ignored').split('\n').join(' '),
    worktrees: () => git('worktree', 'list').split('\n').length,
  };
}
