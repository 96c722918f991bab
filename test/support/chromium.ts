import { accessSync, constants } from 'node:fs'

/** Where Debian puts Chromium. */
export const chromiumPath = '/usr/bin/chromium'

/** True where there is a Chromium that can be started. */
export function hasChromium(): boolean {
  try {
    accessSync(chromiumPath, constants.X_OK)
    return true
  } catch {
    return false
  }
}
