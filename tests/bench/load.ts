import { exchange, keepAlive } from './exchange.ts'
import { median, percentile } from './figures.ts'

const connections = 20
const roundMs = 2_000
const rounds = 9

export type Target = { name: string; url: string; encoding: 'gzip' | 'identity' }
export type Load = { name: string; perSecond: number; p99Ms: number; failed: number }

/** Asks for one address over 20 connections, each as fast as it is answered, for two seconds. */
async function loadOnce({ name, url, encoding }: Target): Promise<Load> {
  const agent = keepAlive(connections)
  const startedAt = performance.now()
  const waits: number[] = []
  let failed = 0
  const ask = async () => {
    while (performance.now() - startedAt < roundMs) {
      const askedAt = performance.now()
      const { status } = await exchange(url, encoding, agent).catch(() => ({ status: 0 }))
      waits.push(performance.now() - askedAt)
      if (status !== 200) failed++
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  agent.destroy()
  const seconds = (performance.now() - startedAt) / 1_000
  return { name, perSecond: waits.length / seconds, p99Ms: percentile(waits, 0.99), failed }
}

/**
 * Nine rounds. In each the targets take turns, there and back, so that what else the machine does touches
 * all alike.
 */
export async function loadInTurns(targets: readonly Target[]): Promise<Load[][]> {
  const measured: Load[][] = []
  for (let round = 0; round < rounds; round++) {
    const loads: Load[] = []
    for (const target of round % 2 === 0 ? targets : targets.toReversed()) loads.push(await loadOnce(target))
    measured.push(loads)
  }
  return measured
}

const speedOf = (loads: readonly Load[], wanted: string) =>
  loads.find(({ name }) => name === wanted)?.perSecond ?? Number.NaN

/** How many times as many requests one target answers as another: the median of what each round says. */
export function speedRatio(rounds: readonly Load[][], faster: string, slower: string): number {
  return median(rounds.map(loads => speedOf(loads, faster) / speedOf(loads, slower)))
}

/** One line for each target: medians, and all its failures. */
export function sumUp(rounds: readonly Load[][]): Load[] {
  const names = rounds[0]?.map(({ name }) => name) ?? []
  return names.map(name => {
    const own = rounds.flat().filter(load => load.name === name)
    return {
      name,
      perSecond: median(own.map(load => load.perSecond)),
      p99Ms: median(own.map(load => load.p99Ms)),
      failed: own.reduce((total, load) => total + load.failed, 0),
    }
  })
}
