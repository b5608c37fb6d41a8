import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintOf } from '../../src/sampler/complaint.js';
import { diagnose, type Evidence, type TargetEvidence } from '../../src/sampler/diagnosis.js';
import {
  elfMachine,
  gatherEvidence,
  isGVisor,
  knowsAllUsers,
  parseStatus,
} from '../../src/sampler/evidence.js';
import { ROOT } from '../helpers/cli.js';

/** What Docker gives a container's root; SYS_PTRACE is not in it. */
const DOCKERS = 0xa80425fbn;
const SYS_PTRACE = 1n << 19n;
const DENIED = 'Permission Denied';

const root = {
  uid: 0,
  capabilities: DOCKERS,
  seccomp: 2,
  label: '',
  executable: '',
  machine: 'x64',
};
const python: TargetEvidence = {
  ...root,
  name: 'python3.11',
  isDumpable: true,
  hasPython: true,
  isFreeThreaded: false,
};

type Change = { [K in keyof Evidence]?: Evidence[K] | undefined };

function evidence(change: Change = {}): Evidence {
  return {
    ...{ platform: 'linux', pid: 7, failure: DENIED, machine: 'x64' },
    ...{ self: root, target: python, container: 'docker' },
    ...change,
  } as Evidence;
}

type Case = [string, Change, string, RegExp];

const cases: Case[] = [
  [
    'a service of another user',
    { target: { ...python, uid: 1000 } },
    'other user',
    /--cap-add SYS_PTRACE/,
  ],
  [
    'the same on the machine itself',
    { self: { ...root, uid: 1000, capabilities: 0n }, target: python, container: undefined },
    'other user',
    /as root.*sudo/s,
  ],
  [
    'a sidecar without root, in Kubernetes',
    { self: { ...root, uid: 1000, capabilities: 0n }, container: 'kubernetes' },
    'other user',
    /add: \[SYS_PTRACE\].*runAsUser: 0/s,
  ],
  [
    'Ubuntu, as the same user',
    { yamaScope: 1, container: undefined },
    'Yama',
    /echo 0 \| sudo tee/,
  ],
  ['Ubuntu, in a container', { yamaScope: 1 }, 'Yama', /--cap-add SYS_PTRACE.*on the host/s],
  ['Yama that asks for the right', { yamaScope: 2 }, 'Yama', /SYS_PTRACE/],
  [
    'Yama that forbids all, to root too',
    { yamaScope: 3, self: { ...root, capabilities: DOCKERS | SYS_PTRACE } },
    'Yama',
    /sysctl\.d/,
  ],
  [
    'a service that gave up root',
    { target: { ...python, isDumpable: false } },
    'changed user',
    /SYS_PTRACE/,
  ],
  [
    'a sidecar with fewer rights',
    { self: { ...root, capabilities: 0n } },
    'more capabilities',
    /SYS_PTRACE/,
  ],
  [
    'a rootless container and a process outside',
    { isInUserNamespace: true, target: { ...python, uid: 65_534 } },
    'user namespace',
    /outside, as the user who started/,
  ],
  [
    'profiles of AppArmor that differ',
    {
      self: { ...root, label: 'docker-default (enforce)' },
      target: { ...python, label: 'unconfined' },
    },
    'security policy',
    /apparmor=unconfined/,
  ],
  [
    'a filter on calls',
    { self: { ...root, capabilities: DOCKERS | SYS_PTRACE } },
    'seccomp',
    /process_vm_readv/,
  ],
  ['gVisor', { isGVisor: true }, 'gVisor', /runtimeClassName/],
  ['a process that has ended', { target: undefined, failure: 'No such process' }, 'ended', /list/],
  [
    'what is no Python',
    {
      failure: 'Failed to find python version',
      target: { ...python, hasPython: false, executable: '/usr/bin/tini' },
    },
    'no Python',
    /pid of Python itself/,
  ],
  [
    'an emulated container',
    { target: { ...python, executable: '/usr/bin/qemu-aarch64-static' } },
    'emulated',
    /--platform linux\/amd64/,
  ],
  [
    'a program for another machine',
    { target: { ...python, machine: 'ia32' } },
    'other machine',
    /ia32/,
  ],
  [
    'a build without the GIL',
    { target: { ...python, isFreeThreaded: true } },
    'free-threaded',
    /python3\.13/,
  ],
  [
    'macOS without root',
    {
      platform: 'darwin',
      failure: 'This program requires root on OSX.',
      self: undefined,
      target: undefined,
    },
    'root needed',
    /sudo fastapi-spy/,
  ],
  [
    "macOS' own Python, as root",
    {
      platform: 'darwin',
      failure: 'Failed to open process: Operation not permitted',
      self: undefined,
      target: undefined,
    },
    'protected by the system',
    /Homebrew/,
  ],
  [
    'a German Windows',
    {
      platform: 'win32',
      failure: 'Zugriff verweigert (os error 5)',
      self: undefined,
      target: undefined,
    },
    'administrator needed',
    /administrator/,
  ],
  [
    'a Python that just starts',
    { failure: 'Failed to find python version from target process' },
    'unknown',
    /try again/,
  ],
];

test.each(cases)('%s: one cause, and what helps against it', (_, change, cause, advice) => {
  const found = diagnose(evidence(change));
  expect(found.cause).toBe(cause);
  expect(found.advice).toMatch(advice);
  expect(found.what).not.toBe('');
});

test('nothing that does not help is advised: no container on the machine itself, no sudo in one', () => {
  const here = diagnose(evidence({ yamaScope: 1, container: undefined }));
  expect(here.advice).not.toContain('--cap-add');
  const inside = diagnose(evidence({ target: { ...python, uid: 1000 } }));
  expect(inside.advice).not.toContain('sudo');
});

test("a process's status is read: recorded of a container", () => {
  const text = readFileSync(join(ROOT, 'fixtures/platforms/linux/status-in-container.txt'), 'utf8');
  expect(parseStatus(text)).toEqual({
    name: 'python3.11',
    uid: 0,
    capabilities: DOCKERS,
    seccomp: 2,
  });
  expect(parseStatus('')).toBeUndefined();
});

test('users, kernels and programs are told apart', () => {
  expect(knowsAllUsers('         0          0 4294967295\n')).toBe(true);
  expect(
    knowsAllUsers('         0       1000          1\n         1     100000      65536\n'),
  ).toBe(false);
  expect(isGVisor('Linux version 4.4.0 #1 SMP Sun Jan 10 15:06:54 PST 2016')).toBe(true);
  expect(isGVisor('Linux version 6.8.0-1021-azure (buildd@lcy02) #25-Ubuntu SMP')).toBe(false);
  const header = new Uint8Array(20);
  header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
  header.set([183, 0], 18);
  expect(elfMachine(header)).toBe('arm64');
  expect(elfMachine(header.subarray(0, 10))).toBeUndefined();
});

test('live: this process is no Python, of this machine, and this user may look at it', async () => {
  const found = await gatherEvidence(process.pid, 'Failed to find python version');
  expect(found.target).toMatchObject({
    ...{ uid: process.getuid?.(), machine: process.arch },
    ...{ hasPython: false, isDumpable: true },
  });
  expect(diagnose(found).cause).toBe('no Python');
});

test.each([
  [
    'Error: Failed to get stack traces\n\nCaused by:\n    0: Failed to suspend process\n    1: EPERM: Operation not permitted\n    2: EPERM: Operation not permitted\n',
    'Failed to get stack traces: Failed to suspend process: EPERM: Operation not permitted',
  ],
  [
    "Permission Denied: Try running again with elevated permissions by going 'sudo !!'\n",
    "Permission Denied: Try running again with elevated permissions by going 'sudo !!'",
  ],
  [
    'Permission Denied\n\nIt looks like you are running in a docker container. Please make sure you …\n',
    'Permission Denied',
  ],
  ['sudo: a password is required\n', 'sudo: a password is required'],
  [
    'This program requires root on OSX.\nTry running again …\n',
    'This program requires root on OSX.',
  ],
  ['', ''],
])('what py-spy complains of is one line: %j', (stderr, reason) => {
  expect(complaintOf(stderr)).toBe(reason);
});
