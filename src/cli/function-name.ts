/** A function as people name it on a command line, and which one is meant. */
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { isStandardModule } from '../profile/formats/short-names.js';
import type { FunctionId } from '../profile/model.js';
import { sourcePlace } from '../profile/paths.js';

export interface NamedFunction {
  /** As it was given. */
  readonly text: string;
  readonly id: FunctionId;
}

/**
 * @param text `shop.orders.list_orders`, `shop/orders.py:list_orders`, a path, or a frame as py-spy
 *   writes it, `list_orders (/srv/shop/orders.py:12)`
 * @param projectRoot absolute folder of the service's own code
 */
export function namedFunction(text: string, projectRoot: string): NamedFunction {
  const frame = /^(.*) \((.*?)(?::\d+)?\)$/.exec(text);
  if (frame !== null) return of(text, frame[2] as string, frame[1] as string, projectRoot);
  const placed = /^(.+\.\w+):([A-Za-z_<][^:/\\]*)$/.exec(text);
  if (placed !== null) return of(text, placed[1] as string, placed[2] as string, projectRoot);
  if (/[/\\<]|\.(py|pyx|so)$/.test(text)) return of(text, text, '', projectRoot);
  return dotted(text, projectRoot);
}

function of(text: string, file: string, name: string, projectRoot: string): NamedFunction {
  const path = file.replaceAll('\\', '/');
  if (isAbsolute(file) || /^[A-Za-z]:/.test(file) || path === '' || path.startsWith('<')) {
    return { text, id: { name, ...sourcePlace(file, projectRoot) } };
  }
  const bare = path.replace(/^\.\//, '');
  return { text, id: { name, path: bare, origin: originOf(bare, projectRoot) } };
}

/** The longest part that is a file of the project is the module; else the rules find out. */
function dotted(text: string, projectRoot: string): NamedFunction {
  const parts = text.split('.');
  for (let length = parts.length; length > 0; length--) {
    const path = `${parts.slice(0, length).join('/')}.py`;
    const isThere = existsSync(join(projectRoot, path));
    if (!isThere && !existsSync(join(projectRoot, path.replace(/\.py$/, '/__init__.py')))) continue;
    const file = isThere ? path : path.replace(/\.py$/, '/__init__.py');
    const name = parts.slice(length).join('.');
    return { text, id: { name, path: file, origin: 'app' } };
  }
  const path = parts.join('/');
  const name = parts.at(-1) as string;
  return { text, id: { name, path, origin: originOf(path, projectRoot) } };
}

function originOf(path: string, projectRoot: string): FunctionId['origin'] {
  if (existsSync(join(projectRoot, path))) return 'app';
  return isStandardModule(path) ? 'stdlib' : 'package';
}
