import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isInContext, jsonWords, readDockerfile, type Instruction, type Stage } from './dockerfile.ts'

/** What the last stage of a Dockerfile left: its files below `root`, and how a container of it would be started. */
export interface Image {
  readonly root: string
  readonly base: string
  readonly environment: Readonly<Record<string, string>>
  readonly workdir: string
  readonly user: { readonly uid: number; readonly gid: number } | null
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly healthcheck: readonly string[]
  readonly volumes: readonly string[]
}

interface Making {
  /** The folder of the Dockerfile: what it copies is taken from there. */
  readonly context: string
  /** An empty folder; the root of each stage is made in it. */
  readonly work: string
  /** Where `node`, `npm` and the rest are found. */
  readonly path: string
  readonly say: (line: string) => void
}

/**
 * Carries the steps of a Dockerfile out below a folder instead of in containers: absolute paths mean paths below it, and
 * the base images are taken to bring no more than Node and what this machine has.
 * @throws Error for a step that fails, or that is not known here
 */
export function makeImage(dockerfile: string, making: Making): Image {
  const made = new Map<string, Image>()
  let last: Image | null = null
  for (const [index, stage] of readDockerfile(dockerfile).entries()) {
    last = makeStage(stage, join(making.work, `stage-${index}`), made, making)
    if (stage.name !== null) made.set(stage.name, last)
  }
  if (last === null) throw new Error('the Dockerfile has no stage')
  return last
}

function makeStage({ base, steps }: Stage, root: string, made: ReadonlyMap<string, Image>, making: Making): Image {
  mkdirSync(root, { recursive: true })
  making.say(`FROM ${base}`)
  let image: Image = { root, base, ...empty }
  for (const step of steps) image = carryOut(step, image, made, making)
  return image
}

function carryOut(step: Instruction, image: Image, made: ReadonlyMap<string, Image>, making: Making): Image {
  making.say(`${step.name} ${step.text}`)
  const act = known[step.name]
  if (act === undefined) throw new Error(`Dockerfile, line ${step.line}: ${step.name} is not known here`)
  return { ...image, ...act(step, image, made, making) }
}

const empty = { environment: {}, workdir: '/', user: null, entrypoint: [], command: [], healthcheck: [], volumes: [] }

type Step = (step: Instruction, image: Image, made: ReadonlyMap<string, Image>, making: Making) => Partial<Image>

const known: Readonly<Record<string, Step>> = {
  ARG: () => ({}),
  LABEL: () => ({}),
  EXPOSE: () => ({}),
  STOPSIGNAL: () => ({}),
  WORKDIR: ({ text }, { root }) => {
    mkdirSync(join(root, text), { recursive: true })
    return { workdir: text }
  },
  ENV: ({ text }, { root, environment }) => {
    const pairs = text.split(/\s+/).map(pair => pair.split('='))
    const values = pairs.map(([name, value = '']) => [name, value.startsWith('/') ? join(root, value) : value])
    return { environment: { ...environment, ...(Object.fromEntries(values) as Record<string, string>) } }
  },
  COPY: copy,
  RUN: run,
  VOLUME: (step, { root }) => ({ volumes: jsonWords(step).map(path => join(root, path)) }),
  USER: ({ text, line }) => {
    const [, uid, gid] = /^(\d+):(\d+)$/.exec(text) ?? []
    if (uid === undefined || gid === undefined) throw new Error(`Dockerfile, line ${line}: USER needs two numbers`)
    return { user: { uid: Number(uid), gid: Number(gid) } }
  },
  HEALTHCHECK: (step, { root }) => ({ healthcheck: within(root, jsonWords(step)) }),
  ENTRYPOINT: (step, { root }) => ({ entrypoint: within(root, jsonWords(step)) }),
  CMD: (step, { root }) => ({ command: within(root, jsonWords(step)) }),
}

function within(root: string, words: readonly string[]): readonly string[] {
  return words.map(word => (word.startsWith('/') ? join(root, word) : word))
}

function copy(
  { text, line }: Instruction,
  { root, workdir }: Image,
  made: ReadonlyMap<string, Image>,
  { context }: Making,
): Partial<Image> {
  const words = text.split(/\s+/)
  const from = words.find(word => word.startsWith('--from='))?.slice('--from='.length)
  const paths = words.filter(word => !word.startsWith('--'))
  const sources = paths.slice(0, -1)
  const stage = from === undefined ? null : made.get(from)
  if (stage === undefined) throw new Error(`Dockerfile, line ${line}: there is no stage ${from}`)
  const target = join(root, resolve(workdir, paths.at(-1) ?? '.'))
  for (const source of sources) {
    if (stage === null) requireInContext(source, line, context)
    const path = stage === null ? join(context, source) : join(stage.root, source)
    const isWhole = statSync(path).isDirectory() || !paths.at(-1)?.endsWith('/')
    cpSync(path, isWhole ? target : join(target, basename(source)), { recursive: true, verbatimSymlinks: true })
  }
  return {}
}

function requireInContext(source: string, line: number, context: string): void {
  const dockerignore = join(context, '.dockerignore')
  const isThere = !existsSync(dockerignore) || isInContext(source, readFileSync(dockerignore, 'utf8'))
  if (!isThere) throw new Error(`Dockerfile, line ${line}: .dockerignore keeps ${source} out`)
}

// Who is not root cannot give files away, and need not: it is the one who runs the rest as well.
function run(
  { text, line }: Instruction,
  { root, workdir, environment }: Image,
  _made: unknown,
  making: Making,
): Partial<Image> {
  const below = text.replaceAll(/(?<=^|\s)\/(?=[\w.])/g, `${root}/`)
  const command = process.getuid?.() === 0 ? below : below.replaceAll(/ -[og] \d+/g, '')
  const env = {
    PATH: making.path,
    HOME: process.env['HOME'] ?? dirname(root),
    npm_config_prefer_offline: 'true',
    ...environment,
  }
  const { status } = spawnSync('sh', ['-c', command], {
    cwd: join(root, workdir),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error(`Dockerfile, line ${line}: the command ended with ${status}`)
  return {}
}
