import { OutsideUnavailable } from '../core/errors.ts'

/** Waits for work at most so many milliseconds; the work itself goes on. @throws OutsideUnavailable when it takes longer. */
export async function withPatience<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(tooLate(milliseconds)), milliseconds)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

function tooLate(milliseconds: number): OutsideUnavailable {
  return new OutsideUnavailable(`there was no answer within ${milliseconds} ms`, {
    party: 'program',
    remedy: 'Check what answers there, and that no firewall lies between.',
  })
}
