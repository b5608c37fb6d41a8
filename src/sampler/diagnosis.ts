/** Why py-spy could not read a process, from what could be found out about both. Pure. */
import type { ContainerKind } from '../app/isolation.js';

/** What is known of a process on Linux; this one's own, or the one to be read. */
export interface ProcessEvidence {
  /** Effective; 65534 for a user that this user namespace does not know. */
  readonly uid: number;
  /** Permitted capabilities as a bit mask; undefined where not told. */
  readonly capabilities: bigint | undefined;
  /** 0 none, 1 strict, 2 filtered; undefined where not told. */
  readonly seccomp: number | undefined;
  /** Label of AppArmor, SELinux or the like; empty where there is none. */
  readonly label: string;
  /** Path of the program; empty where this user may not know. */
  readonly executable: string;
  /** Machine of the program's file (`x64`, `arm64` …); undefined where not known. */
  readonly machine: string | undefined;
}

/** What was found out; all but the first three only on Linux. */
export interface Evidence {
  readonly platform: NodeJS.Platform;
  readonly pid: number;
  /** py-spy's last words. */
  readonly failure: string;
  /** `process.arch` of this process. */
  readonly machine?: string;
  readonly self?: ProcessEvidence;
  /** Undefined when there is no such process. */
  readonly target?: TargetEvidence;
  /** `kernel.yama.ptrace_scope`; undefined where there is no Yama. */
  readonly yamaScope?: number;
  /** Whether this process knows only a part of the host's users, as in a rootless container. */
  readonly isInUserNamespace?: boolean;
  /** What kind of container this process is in; undefined for none. */
  readonly container?: ContainerKind;
  readonly isGVisor?: boolean;
}

export interface TargetEvidence extends ProcessEvidence {
  /** Name of the process, as `ps` shows it. */
  readonly name: string;
  /** Whether the kernel lets its own user read it; it does not after a change of user. */
  readonly isDumpable: boolean;
  /** Whether a Python interpreter is in it; undefined where this user may not know. */
  readonly hasPython: boolean | undefined;
  readonly isFreeThreaded: boolean;
}

/** What is wrong, and what helps against just that. */
export interface Diagnosis {
  readonly cause:
    | 'ended'
    | 'no Python'
    | 'emulated'
    | 'other machine'
    | 'free-threaded'
    | 'root needed'
    | 'protected by the system'
    | 'administrator needed'
    | 'gVisor'
    | 'Yama'
    | 'other user'
    | 'changed user'
    | 'more capabilities'
    | 'user namespace'
    | 'security policy'
    | 'seccomp'
    | 'unknown permission'
    | 'unknown';
  readonly what: string;
  readonly advice: string;
}

const CAP_SYS_PTRACE = 1n << 19n;
const UNKNOWN_USER = 65_534;
/** In the words of Linux, of macOS' kernel and of Windows (in any language: os error 5). */
const PERMISSION =
  /permission denied|operation not permitted|EPERM|EACCES|elevated permissions|requires root|os error (?:1|5|13)\b/i;

/** Whether a reason is one against which another user or right could help. */
export function isPermissionProblem(reason: string): boolean {
  return PERMISSION.test(reason);
}

/** The one cause that the evidence shows, the surest first. */
export function diagnose(evidence: Evidence): Diagnosis {
  return (
    unreadable(evidence) ??
    (isPermissionProblem(evidence.failure) ? denied(evidence) : other(evidence))
  );
}

/** What no permission would help against. */
function unreadable({ platform, pid, failure, machine, target }: Evidence): Diagnosis | undefined {
  if (platform === 'linux' && target === undefined) {
    return { cause: 'ended', what: 'it has ended', advice: 'fastapi-spy list shows what runs.' };
  }
  if (target === undefined) return undefined;
  const { name, executable, hasPython } = target;
  const program = baseName(executable) || name;
  if (/^qemu-/.test(program) || /rosetta/.test(executable)) {
    return {
      cause: 'emulated',
      what: `it runs in an emulator (${program}), where its memory is not that of a Python process`,
      advice: `Run an image of this machine's kind: docker run --platform linux/${dockerName(machine ?? '')} …`,
    };
  }
  if (target.machine !== undefined && machine !== undefined && target.machine !== machine) {
    return {
      cause: 'other machine',
      what: `it is a program for ${target.machine}, and this one, with its py-spy, is for ${machine}`,
      advice: `Run fastapi-spy with a Node.js for ${target.machine}.`,
    };
  }
  if (target.isFreeThreaded) {
    return {
      cause: 'free-threaded',
      what: 'it is a free-threaded build of Python, which py-spy cannot read',
      advice: 'Run the service with the ordinary build (python3.13 in place of python3.13t).',
    };
  }
  if (hasPython === false && !isPermissionProblem(failure)) {
    return {
      cause: 'no Python',
      what: `it is ${program === '' ? 'another program' : program}, and no Python is in it or below it`,
      advice: `fastapi-spy list shows the servers that run. Does a proxy or a container's first process stand before yours? Then give the pid of Python itself, not ${pid}.`,
    };
  }
  return undefined;
}

function denied(evidence: Evidence): Diagnosis {
  if (evidence.platform === 'darwin') return deniedOnMac(evidence.failure);
  if (evidence.platform === 'win32') {
    return {
      cause: 'administrator needed',
      what: `Windows does not let this user read its memory (${evidence.failure})`,
      advice:
        'Run fastapi-spy as the user that runs the service; for a service of another user or of the system, from a terminal that was started as administrator.',
    };
  }
  return deniedOnLinux(evidence);
}

function deniedOnMac(failure: string): Diagnosis {
  if (/requires root|elevated/i.test(failure)) {
    return {
      cause: 'root needed',
      what: 'macOS lets only root read the memory of another process',
      advice:
        'Run it with sudo: sudo fastapi-spy …, or let this user call sudo without a password (hosted runners do).',
    };
  }
  return {
    cause: 'protected by the system',
    what: `macOS protects it even from root (${failure})`,
    advice:
      'It does so for its own /usr/bin/python3 and what is signed with a hardened runtime: run the service with another Python (Homebrew, python.org, uv, pyenv), in a virtual environment made with that one.',
  };
}

function deniedOnLinux(evidence: Evidence): Diagnosis {
  const { failure, self, target, yamaScope = 0 } = evidence;
  if (self === undefined || target === undefined) return unknown(failure, 'unknown permission');
  const mayTrace = has(self.capabilities, CAP_SYS_PTRACE);
  if (evidence.isGVisor === true) {
    return {
      cause: 'gVisor',
      what: 'this sandbox is gVisor, which does not let one process read another one here',
      advice:
        'Add the capability SYS_PTRACE to the container. If that does not help, run the service in a container without gVisor (runtimeClassName, --runtime) to look at it.',
    };
  }
  if (yamaScope >= 3) {
    return {
      cause: 'Yama',
      what: "Yama's ptrace_scope is 3: nobody may read another process, root neither, until the machine is started again",
      advice: 'Set kernel.yama.ptrace_scope to 0, 1 or 2 in /etc/sysctl.d and restart the machine.',
    };
  }
  if (!mayTrace && target.uid !== self.uid) return otherUser(evidence, self, target);
  if (!mayTrace && !target.isDumpable) {
    return {
      cause: 'changed user',
      what: `it has changed its user since it was started (gunicorn --user does so), and since then only root may read it`,
      advice: asRoot(evidence),
    };
  }
  if (!mayTrace && yamaScope >= 1) {
    const scope =
      yamaScope === 1
        ? 'is 1: a process may read only what it started itself'
        : 'is 2: only root, or what has SYS_PTRACE, may read other processes';
    return { cause: 'Yama', what: `Yama's ptrace_scope ${scope}`, advice: againstYama(evidence) };
  }
  if (!mayTrace && !isSubset(target.capabilities, self.capabilities)) {
    return {
      cause: 'more capabilities',
      what: 'it has capabilities that this process does not have',
      advice: asRoot(evidence),
    };
  }
  if (mayTrace && evidence.isInUserNamespace === true && target.uid === UNKNOWN_USER) {
    return outsideUserNamespace();
  }
  if (self.label !== target.label && [self, target].some(isConfined)) {
    return {
      cause: 'security policy',
      what: `the security policy forbids it: this process is ${self.label || 'unconfined'}, that one ${target.label || 'unconfined'}`,
      advice:
        'AppArmor: start this container with --security-opt apparmor=unconfined, or both with the same profile. SELinux: --security-opt label=disable, or both with the same label; setsebool deny_ptrace off.',
    };
  }
  if (self.seccomp === 2) {
    return {
      cause: 'seccomp',
      what: 'a seccomp filter on this process forbids it to read the memory of others',
      advice: `${addCapability(evidence)}\nIts profile must allow process_vm_readv and ptrace. Docker's own allows them on kernel 4.8 and later, or with that capability; for another one: --security-opt seccomp=unconfined (Kubernetes: seccompProfile: { type: Unconfined }).`,
    };
  }
  return unknown(failure, 'unknown permission', asRoot(evidence));
}

function otherUser(evidence: Evidence, self: ProcessEvidence, target: TargetEvidence): Diagnosis {
  if (evidence.isInUserNamespace === true && target.uid === UNKNOWN_USER) {
    return outsideUserNamespace();
  }
  const isRoot = self.uid === 0;
  return {
    cause: 'other user',
    what: isRoot
      ? `it runs as user ${target.uid}; this one is root, but without the capability SYS_PTRACE`
      : `it runs as ${target.uid === 0 ? 'root' : `user ${target.uid}`}, this one as user ${self.uid}`,
    advice: isRoot
      ? addCapability(evidence)
      : `${asRoot(evidence)}\nOr run it as the same user${evidence.container === undefined ? '' : `: ${sameUser(evidence, target.uid)}`}.`,
  };
}

function outsideUserNamespace(): Diagnosis {
  return {
    cause: 'user namespace',
    what: 'it belongs to a user that this container or sandbox does not know (another user namespace)',
    advice:
      'Root in here is nobody out there. Run fastapi-spy outside, as the user who started the container, or beside the service in the same one.',
  };
}

function againstYama(evidence: Evidence): string {
  const lines =
    evidence.container === undefined
      ? [
          '  - allow it on this machine: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
          '  - let this user call sudo without a password (hosted runners do), or run as root',
        ]
      : [
          `  - ${addCapability(evidence)}`,
          '  - allow it on the host: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
        ];
  // Scope 2 asks for the capability, and 0 takes that away as well.
  return ['Any one of these helps:', ...lines].join('\n');
}

function asRoot(evidence: Evidence): string {
  return evidence.container === undefined
    ? 'Run it as root, or let this user call sudo without a password (hosted runners do).'
    : addCapability(evidence);
}

function addCapability({ container, self }: Evidence): string {
  const asRootToo = self?.uid === 0 ? '' : ', and as root';
  switch (container) {
    case 'kubernetes':
      return `Give this container SYS_PTRACE${asRootToo}: securityContext: { capabilities: { add: [SYS_PTRACE] }${self?.uid === 0 ? '' : ', runAsUser: 0'} }; for kubectl debug: --profile=general or sysadmin.`;
    case 'docker':
    case 'podman':
      return `Start this container with --cap-add SYS_PTRACE${self?.uid === 0 ? '' : ' --user 0'} (compose: cap_add: [SYS_PTRACE]).`;
    default:
      return `Give this container the capability SYS_PTRACE${asRootToo}.`;
  }
}

function sameUser({ container }: Evidence, uid: number): string {
  return container === 'kubernetes' ? `securityContext: { runAsUser: ${uid} }` : `--user ${uid}`;
}

function other({ failure, target }: Evidence): Diagnosis {
  const isPython = target?.hasPython !== false;
  return unknown(
    failure,
    'unknown',
    isPython
      ? 'py-spy reads CPython 3.3 to 3.15, not free-threaded builds. Has the process only just been started? Then try again.'
      : 'The process must be a Python process: fastapi-spy list shows the servers that run.',
  );
}

function unknown(failure: string, cause: Diagnosis['cause'], advice = ''): Diagnosis {
  return { cause, what: failure || 'py-spy gave no reason', advice };
}

function has(capabilities: bigint | undefined, capability: bigint): boolean {
  return capabilities !== undefined && (capabilities & capability) !== 0n;
}

/** True as well where one of them is not known. */
function isSubset(inner: bigint | undefined, outer: bigint | undefined): boolean {
  return inner === undefined || outer === undefined || (inner & ~outer) === 0n;
}

function isConfined({ label }: ProcessEvidence): boolean {
  return label !== '' && !/^unconfined/.test(label) && !/:unconfined_t:/.test(label);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function dockerName(machine: string): string {
  return machine === 'x64' ? 'amd64' : machine;
}
