/**
 * Functions in which a thread waits: when one of them is the leaf of a stack, no code of the
 * service runs there. py-spy drops threads that sleep by the operating system's word, but on Linux
 * it asks for the state some hundred microseconds before it reads the stack, and "runnable" is not
 * "running": a thread that was woken and queues for a core, or that fell asleep in between, is
 * still seen, in its waiting place. py-spy 0.4.3's own list of such places does not fit its own
 * qualified names on CPython 3.11 and later.
 */

import type { Frame, FunctionId, ProfileTables, StackNode } from './model.js';

/** A function in which threads wait. */
export interface IdleLeaf {
  /** Qualified, as py-spy 0.4.3 names it on CPython 3.11 and later. */
  readonly name: string;
  /** End of the file's path, with forward slashes, from a folder's border on. */
  readonly file: string;
  /**
   * `wait`: asleep until somebody wakes it, nothing else. `poll`: the system call in which an event
   * loop waits and learns what happened. `loop`: an event loop written in C, whose waiting and whose
   * own work (system calls, callbacks in C) both end in this leaf.
   */
  readonly kind: 'wait' | 'poll' | 'loop';
  readonly reason: string;
}

/** The places, by who waits. Bare names (py-spy 0.4.2, older CPython) are their last parts. */
export const IDLE_LEAVES: readonly IdleLeaf[] = [
  // asyncio, and every server on top of it, between two events
  leaf('EpollSelector.select', 'selectors.py', 'asyncio on Linux', 'poll'),
  leaf('KqueueSelector.select', 'selectors.py', 'asyncio on macOS', 'poll'),
  leaf(
    '_PollLikeSelector.select',
    'selectors.py',
    'poll and devpoll: subprocess, old systems',
    'poll',
  ),
  leaf('SelectSelector.select', 'selectors.py', 'asyncio where nothing better is', 'poll'),
  leaf('SelectSelector._select', 'selectors.py', 'the call below it on Windows', 'poll'),
  leaf('IocpProactor._poll', 'asyncio/windows_events.py', 'asyncio on Windows', 'poll'),
  // uvloop: libuv waits, reads and writes inside one C function that Runner.run called
  leaf('Runner.run', 'asyncio/runners.py', 'uvloop under asyncio.run', 'loop'),
  leaf('run', 'uvloop/__init__.py', 'uvloop.run', 'loop'),
  leaf('run.<locals>.wrapper', 'uvloop/__init__.py', 'uvloop.run, around the coroutine', 'loop'),
  leaf('asyncio_run', 'uvicorn/_compat.py', "uvicorn's own asyncio.run before 3.11", 'loop'),
  leaf('Server.run', 'uvicorn/server.py', 'uvloop under run_until_complete', 'loop'),
  leaf('UvicornWorker.run', 'uvicorn/workers.py', 'the same in a gunicorn worker', 'loop'),
  leaf('UvicornWorker.run', 'uvicorn_worker/_workers.py', 'the same, own package', 'loop'),
  // granian: the same in Rust, HTTP included; one function for each kind of application
  ...['asgi', 'asgi_lifespan', 'rsgi', 'wsgi'].flatMap((kind) => [
    leaf(`MPServer._spawn_${kind}_worker`, 'granian/server/mp.py', "granian's workers", 'loop'),
    leaf(`MTServer._spawn_${kind}_worker`, 'granian/server/mt.py', 'the same as threads', 'loop'),
  ]),
  // threads of pools, waiting for a job: anyio and queues in Python end in Condition.wait;
  // SimpleQueue.get is C, so the worker that called it is the leaf
  leaf('Condition.wait', 'threading.py', 'queue.Queue.get of anyio workers; events; barriers'),
  leaf('_worker', 'concurrent/futures/thread.py', 'ThreadPoolExecutor: SimpleQueue.get is C'),
  leaf('Thread._wait_for_tstate_lock', 'threading.py', 'join, up to CPython 3.12'),
  leaf('Thread.join', 'threading.py', 'join, from CPython 3.13 on'),
  leaf('_shutdown', 'threading.py', "the interpreter's end waits for threads"),
  // threads of libraries that look after something: time.sleep is C
  leaf('PeriodicExecutor._run', 'pymongo/periodic_executor.py', "pymongo's checks of its servers"),
  // processes: masters and their workers
  leaf('Popen.poll', 'multiprocessing/popen_fork.py', 'a master waits for its worker'),
  leaf('Popen.wait', 'multiprocessing/popen_fork.py', 'the same'),
  leaf('SemLock.__enter__', 'multiprocessing/synchronize.py', 'a lock between processes'),
  leaf('Connection._recv', 'multiprocessing/connection.py', 'a process waits for a message'),
  leaf('Popen._try_wait', 'subprocess.py', 'waits for a child'),
  leaf('main', 'multiprocessing/resource_tracker.py', 'reads its pipe'),
  leaf('Arbiter.sleep', 'gunicorn/arbiter.py', "gunicorn's master, up to 23"),
  leaf('Arbiter.wait_for_signals', 'gunicorn/arbiter.py', "gunicorn's master, from 24 on"),
];

function leaf(
  name: string,
  file: string,
  reason: string,
  kind: IdleLeaf['kind'] = 'wait',
): IdleLeaf {
  return { name, file, kind, reason };
}

const byName = new Map<string, IdleLeaf[]>();
for (const entry of IDLE_LEAVES) {
  const bare = entry.name.slice(entry.name.lastIndexOf('.') + 1);
  for (const name of new Set([entry.name, bare])) {
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
}

/**
 * The way in which a leaf waits; undefined for one that works.
 *
 * `time.sleep`, `lock.acquire`, `socket.recv` and the like are C: their caller is the leaf, which
 * may be any function, so no name tells them. A thread that sleeps there is not runnable and py-spy
 * drops it.
 */
export function idleKind(frame: {
  readonly name: string;
  readonly file: string;
}): IdleLeaf['kind'] | undefined {
  const candidates = byName.get(frame.name);
  if (candidates === undefined) return undefined;
  const path = `/${frame.file.replaceAll('\\', '/')}`;
  return candidates.find((entry) => path.endsWith(`/${entry.file}`))?.kind;
}

/** Whether a thread whose leaf this is waits, or may wait (an event loop in C). */
export function isIdleLeaf(frame: { readonly name: string; readonly file: string }): boolean {
  return idleKind(frame) !== undefined;
}

/** The system's own waits, as native frames name them. */
const NATIVE_WAITS =
  /^(epoll_p?wait2?|p?poll|p?select|kevent|pthread_cond_(timed)?wait|sem_(timed|clock)?wait|(clock_)?nanosleep)$/;

/**
 * How the thread of a recorded stack waits; undefined for one that works. Where native frames were
 * recorded, they stand on top of the place that waits; a loop in C with some above it is at work.
 * @returns a function of the stack's index in the tables
 */
export function waitingOf(tables: ProfileTables): (stack: number) => IdleLeaf['kind'] | undefined {
  const { functions, frames, stacks } = tables;
  const kinds = functions.map(({ name, path, origin }) =>
    origin === 'app' ? undefined : idleKind({ name, file: path }),
  );
  return (stack) => {
    for (let node = stack; node >= 0; ) {
      const { parent, frame } = stacks[node] as StackNode;
      const index = (frames[frame] as Frame).function;
      const { name, origin } = functions[index] as FunctionId;
      if (origin !== 'native') {
        return kinds[index] === 'loop' && node !== stack ? undefined : kinds[index];
      }
      if (node === stack && NATIVE_WAITS.test(name)) return 'wait';
      node = parent;
    }
    return undefined;
  };
}
