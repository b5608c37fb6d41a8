/** Which names of a repository may stand in files, commands and on a terminal. */

/**
 * Letters, digits and a few signs, in parts that do not begin with a dash. A name with a quote, a
 * line break, `$` or a brace could end the text that it stands in: in a shell command, in YAML, in
 * an expression of a workflow. Such files are left out where files are listed.
 */
const PLAIN_PART = /^(?!-)[\p{L}\p{N}_.@+ -]+$/u;

/** Whether a path, with "/", can be written down and passed on as it is. */
export function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => PLAIN_PART.test(part) && part === part.trim());
}

/** A plain path as one word of a shell command. */
export function shellWord(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : `'${path}'`;
}

/** Any text on one line of a terminal or a comment: what is not printable is replaced. */
export function oneLine(text: string, most = 200): string {
  const shown = text.replace(/[\p{C}\u2028\u2029]/gu, '?');
  return shown.length <= most ? shown : `${shown.slice(0, most - 1)}…`;
}

/** The folder of a path with "/"; "" at the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}

/** Folder and name with "/", where the folder may be "". */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether a path is a folder or below it; everything is below the root. */
export function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** The way from one folder to a place, both relative to the root, with "/". */
export function wayFrom(folder: string, place: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = place === '' ? [] : place.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.';
}
