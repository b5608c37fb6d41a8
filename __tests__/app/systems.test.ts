/** What the tools of each system say, recorded in fixtures/platforms. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { descendants } from '../../src/app/process-tree.js';
import { isHousekeeper, isSpawned, serverCommand } from '../../src/app/server-command.js';
import { minorIn } from '../../src/app/servers.js';
import { parseContainerId, parseNamespacePids } from '../../src/app/systems/linux.js';
import {
  hasLocalAddress,
  parseListeningSockets,
  proxiedTo,
} from '../../src/app/systems/linux-sockets.js';
import {
  parseLsofListeners,
  parsePsProcesses,
  parsePsPrograms,
  splitPsCommand,
} from '../../src/app/systems/macos.js';
import {
  launchersAmong,
  parseNetstat,
  parseWindowsProcesses,
  splitCommandLine,
} from '../../src/app/systems/windows.js';
import { ROOT } from '../helpers/cli.js';

const recorded = (name: string) => readFileSync(join(ROOT, 'fixtures', 'platforms', name), 'utf8');

describe('macOS', () => {
  const processes = parsePsProcesses(recorded('macos/ps-processes.txt'));
  const programs = parsePsPrograms(recorded('macos/ps-args.txt'), recorded('macos/ps-comm.txt'));
  const argv = (pid: number) => programs.get(pid)?.argv ?? [];

  test('processes have their parents, groups and dates', () => {
    expect(processes).toHaveLength(14);
    expect(processes[1]).toEqual({
      ...{ pid: 57798, parent: 1, group: 57798, zombie: false },
      startTime: 'Thu Apr  9 10:42:11 2026',
    });
    expect(new Date(processes[1]?.startTime ?? '').getMinutes()).toBe(42);
    expect(descendants(processes, 57798)).toHaveLength(10);
  });

  test('uvicorn is known, its workers and what keeps house for them', () => {
    expect(serverCommand(argv(57798))).toEqual({
      server: 'uvicorn',
      app: 'agentindex.api.discovery:app',
    });
    const below = descendants(processes, 57798).map(({ pid }) => pid);
    expect(below.filter((pid) => isSpawned(argv(pid)))).toHaveLength(8);
    expect(below.filter((pid) => isHousekeeper(argv(pid)))).toEqual([57801]);
    expect(minorIn(programs.get(57798)?.executable ?? '')).toBe('3.12');
  });

  test('a script in a folder with blanks in its name is one word', () => {
    expect(argv(62269).slice(1)).toEqual([
      '/Users/someone/Desktop/personal projects/IBM Bob Hackathon/astrophotography-engine/backend/venv/bin/uvicorn',
      ...['app.main:app', '--reload', '--port', '8000'],
    ]);
    expect(serverCommand(argv(62269))).toEqual({ server: 'uvicorn', app: 'app.main:app' });
  });

  test('so is an interpreter in one, where its file is not told', () => {
    const command = '/Users/a b/My Project/.venv/bin/python3.12 -m uvicorn shop.main:app';
    expect(splitPsCommand(command)[0]).toBe('/Users/a b/My Project/.venv/bin/python3.12');
    expect(splitPsCommand('gunicorn: master [shop.main:app]')).toEqual([
      ...['gunicorn:', 'master', '[shop.main:app]'],
    ]);
  });

  test('listeners on all, one or an IPv6 address are told, each port once', () => {
    const listeners = parseLsofListeners(recorded('macos/lsof-listeners.txt'));
    expect(listeners.filter(({ port }) => port === 8000)).toHaveLength(9);
    expect(listeners.filter(({ pid }) => pid === 71018)).toEqual([
      { pid: 71018, port: 5432 },
      { pid: 71018, port: 7000 },
    ]);
    expect(parseLsofListeners('p1\nf3\nn127.0.0.1:8000->127.0.0.1:51000\n')).toEqual([]);
    expect(parseLsofListeners('')).toEqual([]);
  });
});

describe('Windows', () => {
  const pidsOn = (name: string, port: number) =>
    parseNetstat(recorded(`windows/${name}.txt`))
      .filter((each) => each.port === port)
      .map(({ pid }) => pid);

  test('listeners are known in every language, and where letters are garbled', () => {
    expect(parseNetstat(recorded('windows/netstat-german.txt'))).toEqual([
      { pid: 8872, port: 9876 },
    ]);
    expect(pidsOn('netstat-german-code-page', 25)).toEqual([4552]);
    expect(parseNetstat(recorded('windows/netstat-chinese.txt'))).toEqual([
      { pid: 1048, port: 135 },
    ]);
  });

  test('all who listen on a port are told, on whatever interface; connections and UDP are not', () => {
    expect(pidsOn('netstat-english', 3000)).toEqual([36080, 5252]);
    expect(pidsOn('netstat-english', 139)).toEqual([4]);
    expect(pidsOn('netstat-english', 49664)).toEqual([620]);
    for (const port of [53, 5004, 57876, 8080]) expect(pidsOn('netstat-english', port)).toEqual([]);
  });

  test('a service is found behind its launchers, in a path with blanks and umlauts', () => {
    const all = parseWindowsProcesses(recorded('windows/processes-answer.txt'));
    const launchers = launchersAmong(all);
    expect([...launchers]).toEqual([7000]);
    const master = all.find(({ pid }) => pid === 7028);
    expect(master?.program.argv).toEqual([
      'C:\\Users\\someone\\AppData\\Local\\Programs\\Python\\Python312\\python.exe',
      'C:\\Program Files\\Müller & Söhne\\shop\\.venv\\Scripts\\uvicorn.exe',
      ...['shop.main:app', '--workers', '2'],
    ]);
    expect(serverCommand(master?.program.argv ?? [])).toEqual({
      server: 'uvicorn',
      app: 'shop.main:app',
    });
    expect(minorIn(master?.program.executable ?? '')).toBe('3.12');
    expect(descendants(all, 7028).map(({ pid }) => pid)).toEqual([7028, 7344]);
    expect(isSpawned(all.find(({ pid }) => pid === 7344)?.program.argv ?? [])).toBe(true);
  });

  test('an id that was given to a younger process makes no parent of it', () => {
    const all = parseWindowsProcesses(recorded('windows/processes-answer.txt'));
    expect(all.find(({ pid }) => pid === 3120)?.parent).toBe(0);
  });

  test('what PowerShell writes by itself is taken, a lone process too', () => {
    const two = parseWindowsProcesses(recorded('windows/processes-pretty.txt'));
    expect(two.map(({ pid }) => pid)).toEqual([8004, 4792]);
    expect(two[0]?.program.argv[1]).toBe('scripts\\stageF_codex_recovery_reporter.py');
    const [ssh] = parseWindowsProcesses(recorded('windows/processes-one.txt'));
    expect(ssh?.program.argv.slice(-3)).toEqual([
      ...['-R', '80:127.0.0.1:18080', 'nokey@localhost.run'],
    ]);
    expect(() => parseWindowsProcesses('Get-CimInstance : Access denied')).toThrow();
  });

  /** As programs are started: backslashes before a quote and at the end are doubled. */
  const quote = (word: string) =>
    `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;

  test('words come out of a command line as they went into it', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'ü', ' ', '\\', '"', '\t'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const line = ['"C:\\My Programs\\python.exe"', ...words.map(quote)].join(' ');
        expect(splitCommandLine(line)).toEqual(['C:\\My Programs\\python.exe', ...words]);
      }),
    );
  });

  test('a command line is taken apart as Microsoft documents it', () => {
    const words = (line: string) => splitCommandLine(`x ${line}`).slice(1);
    expect(words('"a b c" d e')).toEqual(['a b c', 'd', 'e']);
    expect(words('"ab\\"c" "\\\\" d')).toEqual(['ab"c', '\\', 'd']);
    expect(words('a\\\\\\b d"e f"g h')).toEqual(['a\\\\\\b', 'de fg', 'h']);
    expect(words('a\\\\\\"b c d')).toEqual(['a\\"b', 'c', 'd']);
    expect(words('a\\\\\\\\"b c" d e')).toEqual(['a\\\\b c', 'd', 'e']);
    expect(splitCommandLine('')).toEqual([]);
  });
});

describe('Linux', () => {
  test("a container's process has an id here and one inside", () => {
    const inside = recorded('linux/status-in-container.txt');
    expect(parseNamespacePids(inside)).toEqual([13030, 1]);
    expect(parseNamespacePids(recorded('linux/status-on-host.txt'))).toHaveLength(1);
    expect(parseNamespacePids(inside.replace(/^NSpid.*\n/m, ''))).toEqual([13030]);
    expect(parseNamespacePids('')).toEqual([]);
  });

  const id = '6c9d02fda91043b9d9f9129082fe916e9c1080ddab9c0d8a9818fbea0388ec76';

  test.each([
    ['Docker, cgroup v1', recorded('linux/cgroup-v1-docker.txt')],
    ['Docker, cgroup v2 and systemd', `0::/system.slice/docker-${id}.scope\n`],
    ['Podman', `0::/machine.slice/libpod-${id}.scope/container\n`],
    ['containerd in Kubernetes', `0::/kubepods/besteffort/pod123/cri-containerd-${id}.scope\n`],
    ['a Kubernetes of plain ids', `12:pids:/kubepods/burstable/pod1-2/${id}\n`],
  ])('the container is told from its cgroup: %s', (_, cgroup) => {
    expect(parseContainerId(cgroup)).toBe('6c9d02fda910');
  });

  test('there is none in that of a service or a session', () => {
    expect(parseContainerId('0::/user.slice/user-1000.slice/session-2.scope\n')).toBeUndefined();
    expect(parseContainerId('0::/\n')).toBeUndefined();
  });

  test("a container's listening sockets are in its own table", () => {
    expect([...parseListeningSockets(recorded('linux/tcp-in-container.txt'))]).toEqual([
      ['2554112', 8000],
    ]);
  });

  test("Docker's proxy tells the container that it stands for", () => {
    const words =
      '/usr/bin/docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 9270 -container-ip 172.17.0.4 -container-port 8000'.split(
        ' ',
      );
    expect(proxiedTo(words)).toEqual({ address: '172.17.0.4', port: 8000 });
    expect(proxiedTo(['python', ...words.slice(1)])).toBeUndefined();
    expect(proxiedTo(words.map((word) => (word === 'tcp' ? 'udp' : word)))).toBeUndefined();
  });

  test('the addresses of a network are its own, not those that it can reach', () => {
    const trie = recorded('linux/fib_trie-loopback.txt');
    expect(hasLocalAddress(trie, '127.0.0.1')).toBe(true);
    expect(hasLocalAddress(trie, '127.255.255.255')).toBe(false);
    expect(hasLocalAddress(trie, '172.17.0.4')).toBe(false);
  });
});

test('parsers take whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      parsePsProcesses(text);
      parsePsPrograms(text, text);
      parseLsofListeners(text);
      parseNetstat(text);
      splitCommandLine(text);
      parseNamespacePids(text);
      parseContainerId(text);
      parseListeningSockets(text);
      hasLocalAddress(text, '1.2.3.4');
    }),
  );
});

test.each([
  ['/usr/bin/python3.11', '3.11'],
  ['/root/.pyenv/versions/3.12.4/bin/python', '3.12'],
  ['C:\\hostedtoolcache\\windows\\Python\\3.13.1\\x64\\python.exe', '3.13'],
  ['C:\\Python39\\python.exe', '3.9'],
  ['C:\\Users\\x\\AppData\\Local\\Programs\\Python\\Python313-arm64\\python.exe', '3.13'],
  [
    'C:\\Users\\x\\scoop\\persist\\uv\\python\\cpython-3.14-windows-x86_64-none\\python.exe',
    '3.14',
  ],
  ['/usr/bin/python3', undefined],
])('%s is Python %s', (path, version) => expect(minorIn(path)).toBe(version));
