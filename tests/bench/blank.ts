import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanEnv } from '#commands/child.mjs'
import { linkPackages, runBuild, siteFolder } from '#tests/support/build.ts'
import { sparePort } from '#tests/support/spare-port.ts'
import { until } from '#tests/support/until.ts'

const sources = {
  'package.json': '{ "name": "blank", "private": true, "type": "module" }\n',
  'next.config.js':
    'export default { turbopack: { root: import.meta.dirname }, outputFileTracingRoot: import.meta.dirname }\n',
  'app/layout.jsx':
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  'app/page.jsx': 'export default function Page() {\n  return <p>Blank.</p>\n}\n',
}

/** A page with nothing on it, built by the same Next: what the framework alone costs. */
export async function buildBlank(): Promise<void> {
  const folder = siteFolder('blank')
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'app'), { recursive: true })
  await Promise.all(Object.entries(sources).map(([path, text]) => writeFile(join(folder, path), text)))
  await linkPackages(folder)
  await runBuild(folder)
}

export class Blank {
  #child: ChildProcess | undefined
  url = ''

  async start(): Promise<this> {
    const port = await sparePort()
    const folder = siteFolder('blank')
    const next = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
    const env = { ...cleanEnv(process.env), NODE_ENV: 'production' } as const
    this.#child = spawn(process.execPath, next, { cwd: folder, env, stdio: 'ignore' })
    this.url = `http://localhost:${port}`
    await until(async () => (await fetch(this.url)).ok, { timeoutMs: 30_000 })
    return this
  }

  async close(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
}
