import { type Pixels, scaled } from './decoder.ts'

const widths = [320, 480, 800, 1200, 1800, 2400]

export type Variant = { width: number; content: Buffer }

const photo = { quality: 78, effort: 2 }
/** Of flat drawings, diagrams and screenshots: sharper, and often a third of the size. It takes longer. */
const drawing = { nearLossless: true, quality: 40, effort: 1 }

const encode = (pixels: Pixels, width: number, options: typeof photo | typeof drawing) =>
  scaled(pixels, width).webp(options).toBuffer()

/** Never larger than the picture itself, whose own width is one of them. */
function widthsOf({ raw }: Pixels): [number, ...number[]] {
  const [first = raw.width, ...others] = widths.filter(width => width < raw.width)
  return first === raw.width ? [first] : [first, ...others, raw.width]
}

/** The WebP files of a picture, narrowest first. The narrowest tries which way of encoding suits it. */
export async function encodeVariants(pixels: Pixels): Promise<Variant[]> {
  const [narrowest, ...others] = widthsOf(pixels)
  const [asPhoto, asDrawing] = await Promise.all([
    encode(pixels, narrowest, photo),
    encode(pixels, narrowest, drawing),
  ])
  const isDrawing = asDrawing.byteLength * 1.25 < asPhoto.byteLength
  const wider = others.map(async width => ({
    width,
    content: await encode(pixels, width, isDrawing ? drawing : photo),
  }))
  return [{ width: narrowest, content: isDrawing ? asDrawing : asPhoto }, ...(await Promise.all(wider))]
}
