import type { Manifest } from './check-manifests.ts'

/** As much of a pod's specification as the standard speaks of. */
export interface Pod {
  readonly containers: readonly Container[]
  readonly initContainers?: readonly Container[]
  readonly securityContext?: Readonly<Record<string, unknown>>
  readonly volumes?: readonly Readonly<Record<string, unknown>>[]
  readonly [field: string]: unknown
}

export interface Container {
  readonly name: string
  readonly image: string
  readonly args?: readonly string[]
  readonly env?: readonly { readonly name: string; readonly value?: string }[]
  readonly volumeMounts?: readonly { readonly name: string }[]
  readonly securityContext?: Readonly<Record<string, unknown>>
}

/** The pod that a Deployment or a CronJob makes; null for anything else. */
export function podOf({ kind, spec }: Manifest): Pod | null {
  if (kind === 'Deployment') return at(spec, 'template', 'spec') as Pod
  if (kind === 'CronJob') return at(spec, 'jobTemplate', 'spec', 'template', 'spec') as Pod
  return null
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], value)
}

/** What the restricted standard lets a volume be: https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
const volumeKinds = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
])

/** What a pod does that the restricted Pod Security Standard forbids. */
export function breachesOf(pod: Pod): readonly string[] {
  const containers = [...(pod.initContainers ?? []), ...pod.containers]
  return [
    ...['hostNetwork', 'hostPID', 'hostIPC'].filter(name => pod[name] === true),
    ...(pod.volumes ?? []).filter(volume => !isAllowed(volume)).map(volume => `volume ${String(volume['name'])}`),
    ...containers.flatMap(({ name, securityContext = {} }) =>
      breachesOfContainer({ ...pod.securityContext, ...securityContext }).map(breach => `${name}: ${breach}`),
    ),
  ].filter((breach, index, all) => all.findIndex(one => wordOf(one) === wordOf(breach)) === index)
}

// What the pod does wrong, each of its containers would tell.
function wordOf(breach: string): string {
  return breach.split(': ').at(-1) ?? breach
}

function isAllowed(volume: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(volume).every(key => key === 'name' || volumeKinds.has(key))
}

function breachesOfContainer(context: Readonly<Record<string, unknown>>): readonly string[] {
  const { drop, add = [] } = (context['capabilities'] ?? {}) as Readonly<Record<string, readonly string[] | undefined>>
  const seccomp = (context['seccompProfile'] as { readonly type?: string } | undefined)?.type
  const rules: readonly (readonly [breach: string, isBroken: boolean])[] = [
    ['privileged', context['privileged'] === true],
    ['allowPrivilegeEscalation', context['allowPrivilegeEscalation'] !== false],
    ['runAsNonRoot', context['runAsNonRoot'] !== true],
    ['runAsUser', context['runAsUser'] === 0],
    ['seccompProfile', seccomp !== 'RuntimeDefault' && seccomp !== 'Localhost'],
    ['capabilities.drop', drop?.includes('ALL') !== true],
    ['capabilities.add', add.some(one => one !== 'NET_BIND_SERVICE')],
  ]
  return rules.filter(([, isBroken]) => isBroken).map(([breach]) => breach)
}
