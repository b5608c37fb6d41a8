/** What a process's command line says of the server that it runs. Pure. */

export const SERVER_NAMES = ['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'fastapi'] as const;

/** `fastapi` is its own `run` and `dev`, which run uvicorn. */
export type ServerName = (typeof SERVER_NAMES)[number];

export interface ServerCommand {
  readonly server: ServerName;
  /** `module:attribute`, or the file that `fastapi run` was given; undefined when it is not said. */
  readonly app?: string;
}

/** The program that a Python process runs. */
export type PythonProgram =
  | { readonly kind: 'script'; readonly path: string; readonly args: readonly string[] }
  | { readonly kind: 'module'; readonly name: string; readonly args: readonly string[] }
  | { readonly kind: 'code'; readonly source: string };

const INTERPRETER = /^(?:python|pypy)[\d.]*(?:t|d|w)?(?:\.exe)?$/i;
const APP = /^[A-Za-z_][\w./-]*:[A-Za-z_][\w.]*(?:\(.*\))?$/;
const MODULE = /^[A-Za-z_][\w.]*$/;

/** Interpreter options that take the next word. */
const INTERPRETER_VALUES = new Set(['-W', '-X', '--check-hash-based-pycs']);
/** Programs that run another one: `coverage run -m uvicorn`, `debugpy --listen 5678 -m uvicorn`. */
const RUNNERS = new Set(['coverage', 'debugpy', 'memray', 'viztracer', 'scalene', 'kernprof']);
/** Options whose value could be taken for an app. */
const NAMED_VALUES =
  /^(?:-b|--bind|--insecure-bind|--quic-bind|--host|--uds|-k|--worker-class|-c|--config|--logger-class|--access-logformat|--log-config|--env-file|-e|--env|-n|--name|--error-logfile|--access-logfile|--process-name|--root-path|--header)$/;
const IMPORTED_SERVER =
  /^[ \t]*(?:from|import\b(?:[^,\n]*,)*)[ \t]*\b(uvicorn|hypercorn|granian)\b/m;
const MOST_NAME = 200;
/** These take a module alone as well. */
const MODULE_SUFFICES: ReadonlySet<ServerName> = new Set(['gunicorn', 'hypercorn', 'granian']);

/** Whether a program's path is that of a Python interpreter. */
export function isInterpreter(path: string): boolean {
  return INTERPRETER.test(baseName(path));
}

/** What a Python process runs; undefined for an interactive one, or when it is no interpreter. */
export function pythonProgram(argv: readonly string[]): PythonProgram | undefined {
  if (argv[0] === undefined || !isInterpreter(argv[0])) return undefined;
  for (let index = 1; index < argv.length; index++) {
    const word = argv[index] as string;
    if (!word.startsWith('-') || word === '-') {
      return { kind: 'script', path: word, args: argv.slice(index + 1) };
    }
    // `-um uvicorn` is `-u -m uvicorn`.
    const last = word.startsWith('--') ? '' : /[mc]$/.exec(word)?.[0];
    const next = argv[index + 1];
    if (next === undefined) return undefined;
    if (last === 'm') return { kind: 'module', name: next, args: argv.slice(index + 2) };
    if (last === 'c') return { kind: 'code', source: next };
    if (INTERPRETER_VALUES.has(word)) index += 1;
  }
  return undefined;
}

/**
 * The server that a process is, by its command line or by the title that it gave itself.
 * @param argv the words; a title is one word, or several where a system does not tell them apart
 */
export function serverCommand(argv: readonly string[]): ServerCommand | undefined {
  const titled = fromTitle(argv.join(' ').trim());
  if (titled !== undefined) return titled;
  const program = pythonProgram(argv);
  if (program === undefined || program.kind === 'code') return undefined;
  const name =
    program.kind === 'module'
      ? (program.name.split('.')[0] as string)
      : baseName(program.path).replace(/(?:-script)?\.(?:pyw?|exe)$/, '');
  const direct = fromProgram(name, program.args);
  if (direct !== undefined || !RUNNERS.has(name)) return direct;
  const at = program.args.indexOf('-m');
  const run = at < 0 ? program.args.find((word) => isServer(baseName(word))) : program.args[at + 1];
  if (run === undefined) return undefined;
  const args = program.args.slice(program.args.indexOf(run) + 1);
  return fromProgram(baseName(run).split('.')[0] as string, args);
}

/** gunicorn and granian name their processes where setproctitle is installed. */
function fromTitle(title: string): ServerCommand | undefined {
  const gunicorn = /^gunicorn: (?:master|worker) \[(.*)\]$/.exec(title)?.[1];
  if (gunicorn !== undefined) return found('gunicorn', APP.test(gunicorn) ? gunicorn : undefined);
  const granian = /^granian (?:asgi|asginl|rsgi|wsgi) \S+ (\S+)(?: worker-\d+)?$/.exec(title)?.[1];
  return granian === undefined ? undefined : found('granian', granian);
}

function fromProgram(name: string, args: readonly string[]): ServerCommand | undefined {
  if (!isServer(name)) return undefined;
  if (name !== 'fastapi') return found(name, appIn(args, MODULE_SUFFICES.has(name)));
  const [verb, ...rest] = args;
  if (verb !== 'run' && verb !== 'dev') return undefined;
  const entry = optionValue(rest, '--entrypoint') ?? optionValue(rest, '-e');
  const path = rest.find((word) => /^[^-].*(?:\.py|\/)$/.test(word));
  const attribute = optionValue(rest, '--app');
  const file = path === undefined || attribute === undefined ? path : `${path}:${attribute}`;
  return found(name, entry ?? file);
}

function isServer(name: string): name is ServerName {
  return (SERVER_NAMES as readonly string[]).includes(name);
}

function found(server: ServerName, app: string | undefined): ServerCommand {
  if (app === undefined) return { server };
  // Command lines are anybody's: nothing in them may control a terminal.
  return {
    server,
    app: app.slice(0, MOST_NAME).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '�'),
  };
}

function appIn(args: readonly string[], moduleSuffices: boolean): string | undefined {
  const free = args.filter(
    (word, index) => !word.startsWith('-') && !NAMED_VALUES.test(args[index - 1] ?? ''),
  );
  const last = args.at(-1) ?? '';
  const named = free.find((word) => APP.test(word));
  if (named !== undefined || !moduleSuffices) return named;
  // A module looks like the value of any option, but first and last there is none before it.
  if (MODULE.test(args[0] ?? '')) return args[0];
  return MODULE.test(last) && !(args.at(-2) ?? '').startsWith('-') ? last : undefined;
}

function optionValue(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  if (at >= 0) return args[at + 1];
  return args.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
}

/** A server that a program runs by itself: `uvicorn.run("shop.main:app")`. */
export function serverInSource(source: string): ServerCommand | undefined {
  const server = IMPORTED_SERVER.exec(source.replaceAll(';', '\n'))?.[1] as ServerName | undefined;
  if (server === undefined) return undefined;
  const app = /\b(?:run|Config|Granian|serve)\(\s*["']([^"'\s]+)["']/.exec(source)?.[1];
  return found(server, app !== undefined && APP.test(app) ? app : undefined);
}

/** Whether a process was spawned by Python's multiprocessing, to work for its parent. */
export function isSpawned(argv: readonly string[]): boolean {
  return argv.includes('--multiprocessing-fork') || /spawn_main\(/.test(argv.join(' '));
}

/** Whether it only keeps house for multiprocessing. */
export function isHousekeeper(argv: readonly string[]): boolean {
  return /multiprocessing\.(?:resource_tracker|semaphore_tracker|forkserver) /.test(argv.join(' '));
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
