/** How a repository says that its service is started: commands, and the one setting of FastAPI's own. */
import { parse } from 'yaml';
import { folderOf, inFolder } from './names.js';
import type { Repository } from './repository.js';

/** A place that names an app. */
export interface Evidence {
  /** The file, relative to the root. */
  readonly file: string;
  /** What it does, for people: "is started with uvicorn". */
  readonly how: string;
  /** The more, the more it is to be believed. */
  readonly weight: number;
  /** `module:attribute`, as it is written, a factory's with `()`. */
  readonly app?: string;
  /** A Python file, relative to the file of the evidence or to the root. */
  readonly path?: string;
}

const SERVERS = /(?:^|\/)(uvicorn|gunicorn|hypercorn|granian|daphne)$/;
const APP = /^[A-Za-z_][\w.]*:[A-Za-z_]\w*(?:\(\))?$/;

const SOURCES: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /(?:^|\/)Procfile$/, weight: 6 },
  { pattern: /(?:^|\/)(?:[\w.-]*\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i, weight: 5 },
  { pattern: /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/, weight: 5 },
  { pattern: /(?:^|\/)(?:render|fly|railway|app)\.(?:ya?ml|toml|json)$/, weight: 4 },
  { pattern: /(?:^|\/)(?:pyproject\.toml|Makefile|justfile)$/, weight: 4 },
  { pattern: /(?:^|\/)[\w-]+\.sh$/, weight: 3 },
  { pattern: /(?:^|\/)README(?:\.(?:md|rst|txt))?$/i, weight: 1 },
];
const MOST_SOURCES = 500;
/** Of one command. */
const MOST_WORDS = 100;
const MOST_EVIDENCE = 100;

/** All that the files of a folder say about how a service is started, the most certain first. */
export function evidenceIn(repository: Repository): Evidence[] {
  const found: Evidence[] = [];
  let looked = 0;
  for (const file of repository.files) {
    const source = SOURCES.find(({ pattern }) => pattern.test(file));
    if (source === undefined || looked >= MOST_SOURCES) continue;
    looked += 1;
    const text = repository.read(file);
    if (text === undefined) continue;
    if (file.endsWith('pyproject.toml')) found.push(...entryPoint(file, text));
    found.push(...commandsIn(file, text, source.weight));
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, MOST_EVIDENCE);
}

/** `[tool.fastapi] entrypoint = "module:attribute"`. */
function entryPoint(file: string, text: string): Evidence[] {
  const section = /^\[tool\.fastapi\]\s*$([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(text)?.[1] ?? '';
  const app = /^\s*entrypoint\s*=\s*["']([^"']+)["']/m.exec(section)?.[1];
  if (app === undefined || !APP.test(app)) return [];
  return [{ file, how: 'names it as the entry point', weight: 10, app }];
}

/** Commands of servers in any text: a shell's, or the quoted list of a Dockerfile. */
export function commandsIn(file: string, text: string, weight: number): Evidence[] {
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|\|\||[;|`]/)
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line));
  return lines.flatMap((line) => {
    const words = line.split(/[\s"',[\]]+/).filter((word) => word !== '');
    return words.flatMap((word, index): Evidence[] => {
      const server = SERVERS.exec(word)?.[1];
      const isFastapi =
        /(?:^|\/)fastapi$/.test(word) && /^(?:run|dev)$/.test(words[index + 1] ?? '');
      if (server === undefined && !isFastapi) return [];
      const rest = words.slice(index + 1, index + 1 + MOST_WORDS);
      if (server !== undefined) return startOf(file, server, rest, weight);
      const path = rest.slice(1).find((each) => /^[\w./-]+\.py$/.test(each));
      const how = `starts it with fastapi ${rest[0]}`;
      return path === undefined ? [] : [{ file, how, weight, path: path.replace(/^\.\//, '') }];
    });
  });
}

function startOf(
  file: string,
  server: string,
  rest: readonly string[],
  weight: number,
): Evidence[] {
  const app = rest.find((word) => APP.test(word));
  if (app === undefined) return [];
  const isFactory = rest.includes('--factory') && !app.endsWith('()');
  return [{ file, how: `starts it with ${server}`, weight, app: isFactory ? `${app}()` : app }];
}

/** Files that evidence with a path may mean, the likeliest first. */
export function pathsMeant({ file, path }: Evidence): string[] {
  return path === undefined ? [] : [inFolder(folderOf(file), path), path];
}

/** A YAML file's value; undefined when it is none. */
export function yamlValue(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}
