import { withDeadline } from '#lib/deadline.ts'
import { reasonOf } from '#lib/reason.ts'
import type { UsdPerMillionTokens } from './price.ts'

const deadlineMs = 2_000
const keptMs = 3_600_000

/** Dearer than most models that one would take for this: what is not known must not cost more than it may. */
const cautious: UsdPerMillionTokens = { in: 5, out: 25 }

type Listed = { id: string; pricing?: { input: string; output: string } | null | undefined }
type Catalogue = { getAvailableModels: () => Promise<{ models: Listed[] }> }
type Known = { model: string; until: number; price: UsdPerMillionTokens }

declare global {
  var liveCvGatewayPrice: Known | undefined
}

/** A dollar price of one token, as text, for a million of them. */
const perMillion = (perToken: string | undefined, otherwise: number) => {
  const price = Number(perToken ?? Number.NaN) * 1_000_000
  return Number.isFinite(price) ? price : otherwise
}

async function ask(model: string, catalogue: Catalogue): Promise<UsdPerMillionTokens> {
  try {
    const { models } = await withDeadline(catalogue.getAvailableModels(), deadlineMs)
    const pricing = models.find(({ id }) => id === model)?.pricing
    return { in: perMillion(pricing?.input, cautious.in), out: perMillion(pricing?.output, cautious.out) }
  } catch (error) {
    console.warn('The gateway tells no prices; a cautious one is taken:', reasonOf(error))
    return cautious
  }
}

/** What the gateway says a model costs, asked once an hour. */
export async function gatewayPrice(model: string, catalogue: Catalogue, now = Date.now()) {
  const known = globalThis.liveCvGatewayPrice
  if (known?.model === model && known.until > now) return known.price
  const price = await ask(model, catalogue)
  globalThis.liveCvGatewayPrice = { model, until: now + keptMs, price }
  return price
}
