import { accessSync, constants } from 'node:fs'

/** Where Debian puts Chromium. */
export const chromiumPath = '/usr/bin/chromium'

/** Starts it as root and without its own calls to the net. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** True where there is a Chromium that can be started. */
export function hasChromium(): boolean {
  try {
    accessSync(chromiumPath, constants.X_OK)
    return true
  } catch {
    return false
  }
}
