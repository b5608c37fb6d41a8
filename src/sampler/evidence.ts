/** Finds out what `diagnose` asks: of this process, of the one to be read, of the kernel. */

import { open, readFile, readlink, stat } from 'node:fs/promises';
import { ownContainer } from '../app/isolation.js';
import type { Evidence, ProcessEvidence, TargetEvidence } from './diagnosis.js';

/** What is known about a failure to read a process; never fails. */
export async function gatherEvidence(pid: number, failure: string): Promise<Evidence> {
  const known = { platform: process.platform, pid, failure, machine: process.arch };
  if (process.platform !== 'linux') return known;
  const [self, target, yama, version, users] = await Promise.all([
    processEvidence('self'),
    targetEvidence(pid),
    text('/proc/sys/kernel/yama/ptrace_scope'),
    text('/proc/version'),
    text('/proc/self/uid_map'),
  ]);
  const container = ownContainer();
  return {
    ...known,
    ...(self === undefined ? {} : { self }),
    ...(target === undefined ? {} : { target }),
    ...(yama.trim() === '' ? {} : { yamaScope: Number(yama) }),
    ...(container === undefined ? {} : { container }),
    isInUserNamespace: users !== '' && !knowsAllUsers(users),
    isGVisor: isGVisor(version),
  };
}

/** Of one `/proc/PID/status`; undefined when it is none. */
export function parseStatus(
  status: string,
): (Pick<ProcessEvidence, 'uid' | 'capabilities' | 'seccomp'> & { name: string }) | undefined {
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(status)?.[1];
  const [uid, permitted, seccomp] = [field('Uid'), field('CapPrm'), field('Seccomp')];
  if (uid === undefined) return undefined;
  return {
    name: field('Name') ?? '',
    uid: Number(uid.split(/\s+/)[1]),
    capabilities:
      permitted !== undefined && /^[0-9a-f]+$/.test(permitted)
        ? BigInt(`0x${permitted}`)
        : undefined,
    seccomp: seccomp === undefined ? undefined : Number(seccomp),
  };
}

/** Whether a `uid_map` is the identity on all users, as outside of user namespaces. */
export function knowsAllUsers(map: string): boolean {
  return /^\s*0\s+0\s+4294967295\s*$/.test(map);
}

/** gVisor tells a fixed version of Linux that no distribution built. */
export function isGVisor(version: string): boolean {
  return (
    /gvisor/i.test(version) ||
    /^Linux version 4\.4\.0 #1 SMP Sun Jan 10 15:06:54 PST 2016/.test(version)
  );
}

/** The machine that an ELF file is for, from its first 20 bytes, in `process.arch`'s words. */
export function elfMachine(header: Uint8Array): string | undefined {
  if (header.length < 20 || Buffer.from(header.subarray(0, 4)).toString('latin1') !== '\x7fELF') {
    return undefined;
  }
  const isBigEndian = header[5] === 2;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const machines: Readonly<Record<number, string>> = {
    3: 'ia32',
    21: 'ppc64',
    22: 's390x',
    40: 'arm',
    62: 'x64',
    183: 'arm64',
    243: 'riscv64',
    258: 'loong64',
  };
  return machines[view.getUint16(18, !isBigEndian)];
}

async function processEvidence(
  pid: number | 'self',
): Promise<(ProcessEvidence & { name: string }) | undefined> {
  const told = parseStatus(await text(`/proc/${pid}/status`));
  if (told === undefined) return undefined;
  const executable = await readlink(`/proc/${pid}/exe`).catch(() => '');
  const label = (await text(`/proc/${pid}/attr/current`)).replaceAll('\0', '').trim();
  return { ...told, label, executable, machine: await machineOf(`/proc/${pid}/exe`) };
}

async function targetEvidence(pid: number): Promise<TargetEvidence | undefined> {
  const known = await processEvidence(pid);
  if (known === undefined) return undefined;
  const maps = await readFile(`/proc/${pid}/maps`, 'latin1').catch(() => undefined);
  // Files of its entry in /proc belong to root when its own user may not read it.
  const owner = await stat(`/proc/${pid}/environ`).then(
    ({ uid }) => uid,
    () => known.uid,
  );
  const pythons = /\/(?:lib)?(?:python|pypy)[\d.]*(t?)[^/\n]*$/gim;
  const found = maps === undefined ? [] : [...maps.matchAll(pythons)];
  return {
    ...known,
    isDumpable: owner === known.uid,
    // A kernel thread has no memory of its own.
    hasPython: maps === undefined ? undefined : found.length > 0,
    isFreeThreaded: found.some(([, mark]) => mark === 't'),
  };
}

async function machineOf(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const header = new Uint8Array(20);
    await file.read(header, 0, header.length, 0);
    return elfMachine(header);
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
