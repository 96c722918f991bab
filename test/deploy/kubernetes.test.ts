import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import packageFile from '../../package.json' with { type: 'json' }
import { readSettings } from '../../src/runtime/settings.ts'
import { workNames } from '../../src/commands/work-names.ts'
import { checkManifests, type Manifest } from './check-manifests.ts'
import { breachesOf, podOf, type Container, type Pod } from './restricted.ts'

const folder = 'src/deploy/kubernetes'
const manifests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .flatMap(name => itemsOf(parse(readFileSync(join(folder, name), 'utf8')) as Manifest))
const workloads = manifests.filter(one => podOf(one) !== null).map(one => [one.metadata.name, one] as const)
const pods = workloads.map(([name, one]) => [name, podOf(one) as Pod] as const)

describe('the manifests for Kubernetes', () => {
  it('are what Kubernetes knows: every field and its type', () => expect(checkManifests(manifests)).toEqual([]))

  it.each<[string, string, string]>([
    ['a field that is misspelt', '"runAsNonRoot":true', '"runAsNonRooot":true'],
    ['a value of another type', '"replicas":1', '"replicas":"one"'],
    [
      'a field that is missing',
      '"selector":{"matchLabels":{"app.kubernetes.io/name":"ajantasa"}},"template"',
      '"template"',
    ],
  ])('would not pass with %s', (_name, right, wrong) => {
    const text = JSON.stringify(manifests)
    expect(text).toContain(right)
    expect(checkManifests(JSON.parse(text.replace(right, wrong)) as readonly Manifest[])).not.toEqual([])
  })

  it('are a worker, the same by the clock of Kubernetes, and what both need', () => {
    const kinds = manifests.map(({ kind, metadata }) => `${kind} ${metadata.name}`).toSorted()
    expect(kinds).toEqual([
      'CronJob ajantasa-night',
      'CronJob ajantasa-read-mailbox',
      'CronJob ajantasa-send-mail',
      'Deployment ajantasa',
      'Namespace ajantasa',
      'PersistentVolumeClaim ajantasa-reports',
      'Service ajantasa',
    ])
  })

  it.each(pods)('%s keeps the restricted Pod Security Standard', (_name, pod) => expect(breachesOf(pod)).toEqual([]))

  it.each(pods)('%s runs as the user of the image, with a root that nobody writes to', (_name, pod) => {
    expect(pod.securityContext).toMatchObject({ runAsUser: 65_532, runAsGroup: 65_532, fsGroup: 65_532 })
    for (const { image, securityContext } of containersOf(pod)) {
      expect(securityContext).toMatchObject({ readOnlyRootFilesystem: true })
      expect(image).toBe(`ajantasa:${packageFile.version}`)
    }
  })

  it.each(pods)('%s has secrets as files only, and no account of Kubernetes', (_name, pod) => {
    expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false })
    for (const container of containersOf(pod)) {
      const values = (container.env ?? []).map(({ name, value }) => [name, value] as const)
      expect(values.every(([name, value]) => name.endsWith('_FILE') && value?.startsWith('/secrets/') === true)).toBe(
        true,
      )
      expect(() => readSettings(Object.fromEntries(values.map(([name]) => [name, '/dev/null'])))).not.toThrow()
      const mounted = (container.volumeMounts ?? []).map(({ name }) => name)
      expect(mounted.includes('owner')).toBe(container.name === 'migrate')
      expect((pod.volumes ?? []).map(({ name }) => name)).toEqual(expect.arrayContaining(mounted))
    }
  })

  it('ask the worker whether it lives and whether it is ready', () => {
    const worker = containersOf(podNamed('ajantasa')).find(({ name }) => name === 'worker')
    expect(worker).toMatchObject({
      startupProbe: { httpGet: { path: '/livez' } },
      livenessProbe: { httpGet: { path: '/livez' } },
      readinessProbe: { httpGet: { path: '/readyz' } },
    })
  })

  it('give the worker longer to stop than it takes', () =>
    expect(podNamed('ajantasa')['terminationGracePeriodSeconds']).toBeGreaterThan(25))

  it.each(['night', 'read-mailbox', 'send-mail'])('carry out %s by the clock of Finland, never twice at once', work => {
    expect(workNames).toContain(work)
    const job = manifests.find(({ metadata }) => metadata.name === `ajantasa-${work}`)
    expect(job?.spec).toMatchObject({ timeZone: 'Europe/Helsinki', concurrencyPolicy: 'Forbid' })
    expect(containersOf(podNamed(`ajantasa-${work}`)).map(({ args }) => args)).toContainEqual(['once', work])
  })
})

describe('what the restricted standard forbids', () => {
  it.each<[string, (pod: Pod) => Pod]>([
    ['a root user', pod => ({ ...pod, securityContext: { ...pod.securityContext, runAsNonRoot: false } })],
    ['user 0', pod => ({ ...pod, securityContext: { ...pod.securityContext, runAsUser: 0 } })],
    ['no seccomp profile', pod => ({ ...pod, securityContext: { runAsNonRoot: true } })],
    ['the network of the machine', pod => ({ ...pod, hostNetwork: true })],
    ['a folder of the machine', pod => ({ ...pod, volumes: [{ name: 'root', hostPath: { path: '/' } }] })],
    ['a privileged container', pod => withContainer(pod, { privileged: true })],
    ['the gaining of rights', pod => withContainer(pod, { allowPrivilegeEscalation: true })],
    ['capabilities that are kept', pod => withContainer(pod, { capabilities: {} })],
    ['capabilities that are added', pod => withContainer(pod, { capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } })],
  ])('is found: %s', (_name, change) => expect(breachesOf(change(podNamed('ajantasa')))).toHaveLength(1))
})

function itemsOf(manifest: Manifest): readonly Manifest[] {
  return manifest.kind === 'List' ? (manifest.items ?? []) : [manifest]
}

function podNamed(name: string): Pod {
  const pod = pods.find(([one]) => one === name)?.[1]
  if (pod === undefined) throw new Error(`there is no ${name}`)
  return pod
}

function containersOf(pod: Pod): readonly Container[] {
  return [...(pod.initContainers ?? []), ...pod.containers]
}

function withContainer(pod: Pod, change: object): Pod {
  const [first, ...others] = pod.containers
  if (first === undefined) throw new Error('there is no container')
  return { ...pod, containers: [{ ...first, securityContext: { ...first.securityContext, ...change } }, ...others] }
}
