import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '#commands/tools.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium; null, with the reason printed, where there is none. CI must have one. */
export async function startBrowser(more: string[] = []): Promise<Browser | null> {
  const executablePath = await findChromium()
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: [...flags, ...more] })
  if (process.env.CI)
    throw new Error('Chromium is missing, and continuous integration must not skip its tests.')
  console.warn('Skipped: no Chromium was found.')
  return null
}
