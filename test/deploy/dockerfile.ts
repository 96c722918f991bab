/** One instruction of a Dockerfile, its continued lines joined. */
export interface Instruction {
  readonly name: string
  readonly text: string
  /** The first line of it, from 1. */
  readonly line: number
}

/** Instructions from one FROM to the next. */
export interface Stage {
  readonly base: string
  readonly name: string | null
  readonly steps: readonly Instruction[]
}

/** Reads as much of a Dockerfile as ours uses: https://docs.docker.com/reference/dockerfile/ */
export function readDockerfile(text: string): readonly Stage[] {
  const stages: { base: string; name: string | null; steps: Instruction[] }[] = []
  for (const instruction of instructionsOf(text)) {
    if (instruction.name === 'FROM') {
      const [base = '', , name = null] = instruction.text.split(/\s+/)
      stages.push({ base, name, steps: [] })
    } else {
      const stage = stages.at(-1)
      if (stage === undefined) throw new Error(`Dockerfile, line ${instruction.line}: nothing may come before FROM`)
      stage.steps.push(instruction)
    }
  }
  return stages
}

function instructionsOf(text: string): readonly Instruction[] {
  const found: Instruction[] = []
  let open: { words: string; line: number } | null = null
  for (const [index, raw] of text.split('\n').entries()) {
    if (/^\s*(?:#|$)/.test(raw)) continue
    const words: string = open === null ? raw.trim() : `${open.words} ${raw.trim()}`
    const line: number = open?.line ?? index + 1
    open = words.endsWith('\\') ? { words: words.slice(0, -1).trim(), line } : null
    if (open === null) found.push(instructionOf(words, line))
  }
  return found
}

function instructionOf(words: string, line: number): Instruction {
  const [, name = '', text = ''] = /^(\S+)\s+(.*)$/.exec(words) ?? []
  return { name: name.toUpperCase(), text, line }
}

/** The words of an instruction in its JSON form. @throws Error for the other form, which needs a shell. */
export function jsonWords({ name, text, line }: Instruction): readonly string[] {
  const start = text.indexOf('[')
  if (start < 0) throw new Error(`Dockerfile, line ${line}: ${name} needs its words as JSON`)
  return JSON.parse(text.slice(start)) as readonly string[]
}

/** True for a path of the build context that `.dockerignore` lets in: our file bars all but what it names. */
export function isInContext(path: string, dockerignore: string): boolean {
  const lines = dockerignore.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  const [all, ...others] = lines
  if (all !== '*' || !others.every(line => /^![\w.-]+$/.test(line))) {
    throw new Error('.dockerignore is to bar everything (*) and then to name what is let in (!name)')
  }
  return others.includes(`!${path.split('/')[0]}`)
}
