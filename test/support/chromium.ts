import { accessSync, constants } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Where Debian puts Chromium. */
const chromiumPath = '/usr/bin/chromium'

/** Starts it as root and without its own calls to the net. */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let started: Promise<Browser> | null = null

/** The browser that the suites of a worker share: whichever asks first starts it, and it ends with the worker. */
export async function theBrowser(): Promise<Browser> {
  started ??= launch()
  return started
}

async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
}

/** True where there is a Chromium that can be started. */
export function hasChromium(): boolean {
  try {
    accessSync(chromiumPath, constants.X_OK)
    return true
  } catch {
    return false
  }
}
