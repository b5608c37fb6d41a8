/** From the full path a sampler reports to a path that means the same on every machine. */
import type { Origin } from './model.js';

export interface SourcePlace {
  readonly path: string;
  readonly origin: Origin;
}

/**
 * @param file as the sampler names it; may be empty, `<frozen runpy>`, `<string>`
 * @param projectRoot absolute folder; files below it are the application's own
 */
export function sourcePlace(file: string, projectRoot: string): SourcePlace {
  const path = file.replaceAll('\\', '/');
  // `?`: C of which not even the library is known.
  if (path === '' || /^\?+$/.test(path)) return { path: '', origin: 'native' };
  if (path.startsWith('<frozen ')) {
    // `<frozen importlib._bootstrap>` is the standard library's importlib/_bootstrap.py.
    return { path: `${path.slice(8, -1).replaceAll('.', '/')}.py`, origin: 'stdlib' };
  }
  // Code made at run time (`<string>`, `<attrs generated init …>`) belongs to what called for it.
  if (path.startsWith('<')) return { path: path.replace(/\s.*>$/s, '>'), origin: 'package' };
  const installed = Math.max(
    path.lastIndexOf('/site-packages/'),
    path.lastIndexOf('/dist-packages/'),
  );
  if (installed >= 0) {
    return { path: path.slice(installed + '/site-packages/'.length), origin: 'package' };
  }
  const root = projectRoot.replaceAll('\\', '/').replace(/\/$/, '');
  const standard = /^.*\/(?:lib\/)?(?:python|pypy)3\.?\d*t?\/(?!site-packages\/)(.*)$/i.exec(path);
  if (root !== '' && path.startsWith(`${root}/`)) {
    return { path: path.slice(root.length + 1), origin: 'app' };
  }
  if (standard?.[1] !== undefined) return { path: standard[1], origin: 'stdlib' };
  const windowsStandard = /^[A-Za-z]:\/.*\/Lib\/(.*)$/.exec(path);
  if (windowsStandard?.[1] !== undefined) return { path: windowsStandard[1], origin: 'stdlib' };
  if (/\.(so|dylib|dll|pyd)(\.[\d.]+)?$/.test(path)) {
    return { path: path.slice(path.lastIndexOf('/') + 1), origin: 'native' };
  }
  if (COMPILED_SOURCE.test(path)) return { path: compiledSource(path), origin: 'native' };
  return { path: path.replace(/^\/+/, ''), origin: 'app' };
}

/** Whether a path with "/" leads below the folder that it is relative to, and says so plainly. */
export function isPathBelow(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Native frames name the source that a library was compiled from, on the machine that did it. */
const COMPILED_SOURCE = /\.(c|cc|cpp|cxx|h|hh|hpp|inc|s|pyx|pxd|pxi|rs)$/i;

/** From the source's own folders on, as far as they can be told; else its last two folders. */
function compiledSource(path: string): string {
  if (!/^(?:\/|[A-Za-z]:)/.test(path)) return path;
  const cpython = /\/C?Python-3[^/]*\/(?:\.\/)?(.*)$/i.exec(path);
  return cpython?.[1] ?? path.split('/').filter(Boolean).slice(-3).join('/');
}
