/** What a container hides of other processes, for messages that nothing was found. */
import { existsSync, readlinkSync } from 'node:fs';

/** What kind of container this process is in; undefined for none. */
export type ContainerKind = 'docker' | 'podman' | 'kubernetes' | 'other';

/** Told from the environment and the files that each kind puts there. */
export function ownContainer(env: NodeJS.ProcessEnv = process.env): ContainerKind | undefined {
  if (process.platform !== 'linux' || isOnHost()) return undefined;
  if (env.KUBERNETES_SERVICE_HOST !== undefined) return 'kubernetes';
  if (existsSync('/run/.containerenv')) return 'podman';
  if (existsSync('/.dockerenv')) return 'docker';
  return env.container === undefined ? undefined : 'other';
}

/** The kernel's first namespaces; a container has a host name and processes of its own. */
const FIRST = { uts: 'uts:[4026531838]', pid: 'pid:[4026531836]' } as const;

/** Virtual machines are made from images of containers, too, and have their marks. */
function isOnHost(): boolean {
  try {
    return (['uts', 'pid'] as const).every(
      (kind) => readlinkSync(`/proc/self/ns/${kind}`) === FIRST[kind],
    );
  } catch {
    return false;
  }
}

/** How a container sees the processes of others; empty outside of one. */
export function sharingAdvice(kind = ownContainer()): string {
  switch (kind) {
    case undefined:
      return '';
    case 'kubernetes':
      return "In a container only its own processes are seen: share the pod's (shareProcessNamespace: true), or use kubectl debug --target=CONTAINER.";
    default:
      return 'In a container only its own processes are seen: start it with --pid=container:NAME (compose: pid: "service:NAME").';
  }
}
