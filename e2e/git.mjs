// What GitHub reads out of a repository: how commits lie to each other, what differs, files.
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';

/** GitHub leaves out the patch of a file beyond this. */
const MOST_PATCH_LINES = 20_000;
const MOST_PATCH_BYTES = 500_000;

const STATUSES = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' };

/** Environment in which git depends on nobody's settings. */
export const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** git in a folder: a function of its arguments that returns what it prints, without the last break. */
export function gitIn(folder) {
  return (...args) => runGit(folder, args).toString('utf8').replace(/\n$/, '');
}

function runGit(folder, args) {
  return execFileSync('git', args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    env: gitEnvironment,
  });
}

/** Reads one repository. Names of commits are full SHAs, branches, tags or other refs. */
export function openGitReader(folder) {
  const git = gitIn(folder);

  /** @returns the full SHA, undefined when there is no such commit */
  function commitOf(name) {
    try {
      return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    } catch {
      return undefined;
    }
  }

  const reader = {
    commitOf,

    /** The full SHAs of a commit's parents, first one first. */
    parentsOf(name) {
      const [, ...parents] = git('rev-list', '--parents', '--max-count=1', name).split(' ');
      return parents;
    },

    /** How two commits lie to each other, as GitHub's comparison tells; undefined for unknown ones. */
    history(base, head) {
      const [from, to] = [commitOf(base), commitOf(head)];
      if (from === undefined || to === undefined) return undefined;
      const count = (range) => Number(git('rev-list', '--count', range));
      return { ahead: count(`${from}..${to}`), behind: count(`${to}..${from}`) };
    },

    /** Whether a commit is in a branch's history. */
    contains(branch, commit) {
      const place = reader.history(commit, branch);
      return place !== undefined && place.behind === 0;
    },

    /** The files that differ between head and where it left base, as GitHub lists them. */
    changedFiles(base, head) {
      const from = git('merge-base', base, head);
      const to = commitOf(head);
      const options = ['--find-renames=50%', '--no-ext-diff', '--no-color'];
      const fields = git('diff', '--raw', '-z', '--abbrev=40', ...options, from, to).split('\0');
      const files = [];
      while (fields[0]?.startsWith(':')) {
        const [, , oldSha, newSha, letters] = fields.shift().split(' ');
        const status = STATUSES[letters[0]];
        const previous = status === 'renamed' ? fields.shift() : undefined;
        const filename = fields.shift();
        const paths = [...(previous === undefined ? [] : [previous]), filename];
        const diff = git('--literal-pathspecs', 'diff', ...options, from, to, '--', ...paths);
        files.push({
          filename,
          previous,
          status,
          sha: status === 'removed' ? oldSha : newSha,
          ...takePatch(diff),
        });
      }
      return files;
    },

    /**
     * What is at a path of a commit: a file with its bytes, a folder with its entries, or undefined.
     * A link to a file of the repository is that file, as on GitHub.
     */
    read(ref, path, followed = 0) {
      const commit = commitOf(ref);
      if (commit === undefined) return undefined;
      const clean = path.replace(/^\/+|\/+$/g, '');
      if (clean === '') return { kind: 'directory', path: '', entries: entriesOf(commit, '') };
      const [entry] = list(commit, clean);
      if (entry === undefined) return undefined;
      if (entry.type === 'dir') {
        return { kind: 'directory', path: clean, entries: entriesOf(commit, `${clean}/`) };
      }
      const bytes = runGit(folder, ['cat-file', 'blob', entry.sha]);
      if (entry.type === 'symlink' && followed < 5) {
        const target = posix.join(posix.dirname(clean), bytes.toString('utf8'));
        return reader.read(ref, target, followed + 1);
      }
      return { kind: 'file', path: clean, name: posix.basename(clean), sha: entry.sha, bytes };
    },
  };
  return reader;

  function list(commit, path) {
    const place = path === '' ? [] : ['--', path];
    return git('--literal-pathspecs', 'ls-tree', '-z', '--long', commit, ...place)
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [, mode, sha, size, name] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line);
        const type = { '040000': 'dir', 120000: 'symlink', 160000: 'submodule' }[mode] ?? 'file';
        return { type, sha, size: size === '-' ? 0 : Number(size), path: name };
      });
  }

  function entriesOf(commit, path) {
    return list(commit, path).map((entry) => ({ ...entry, name: posix.basename(entry.path) }));
  }
}

/** The hunks of one file's diff, without its header; no patch where GitHub gives none. */
function takePatch(diff) {
  const lines = diff.split('\n');
  const start = lines.findIndex((line) => line.startsWith('@@'));
  if (start < 0) return { additions: 0, deletions: 0 };
  const hunks = lines.slice(start);
  const counted = (sign) => hunks.filter((line) => line.startsWith(sign)).length;
  const patch = hunks.join('\n');
  const isTooLong = hunks.length > MOST_PATCH_LINES || Buffer.byteLength(patch) > MOST_PATCH_BYTES;
  return {
    additions: counted('+'),
    deletions: counted('-'),
    ...(isTooLong ? {} : { patch }),
  };
}
