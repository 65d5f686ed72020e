import sharp from 'sharp'
import { type SampleImages, withoutImages } from '#db/sample/images.ts'
import { storeImage } from '#lib/media/images.ts'
import { storage } from '#lib/media/storage.ts'
import { reasonOf } from '#lib/reason.ts'
import { type Figure, figures } from './index.ts'

/** Blocked for uploads, which check.ts refuses as well; open only while our own drawings are painted. */
const renderer = { operation: ['VipsForeignLoadSvgBuffer'] }

function paint({ drawing }: Figure): Promise<Buffer> {
  return sharp(Buffer.from(drawing.draw())).removeAlpha().png({ compressionLevel: 1 }).toBuffer()
}

async function paintAll(): Promise<Buffer[]> {
  sharp.unblock(renderer)
  try {
    return await Promise.all(figures.map(paint))
  } finally {
    sharp.block(renderer)
  }
}

async function storeFigure({ name, drawing }: Figure, painted: Buffer) {
  const stored = await storeImage(await storage(), painted)
  if (!stored.ok) throw new Error(`The drawing "${name}" could not be stored: ${stored.problem.kind}`)
  return { ...stored.value, fileName: `${name}.webp`, alt: drawing.alt }
}

/** One after the other: the widths of each keep a small machine busy already. */
async function storeAll(): Promise<SampleImages> {
  const painted = await paintAll()
  const files: SampleImages['files'] = []
  for (const [place, figure] of figures.entries()) {
    const image = painted[place]
    if (image !== undefined) files.push(await storeFigure(figure, image))
  }
  const shown = figures.map((figure, place) => ({ ...figure, key: files[place]?.key ?? '' }))
  return {
    files,
    photoKey: shown.find(({ project }) => project === null)?.key ?? null,
    figures: shown.flatMap(({ project, key, caption }) =>
      project === null ? [] : [{ project, key, caption }],
    ),
  }
}

/** Draws the sample's images and stores them; when that fails, the sample does without. */
export async function storeSampleImages(): Promise<SampleImages> {
  try {
    return await storeAll()
  } catch (error) {
    console.warn('The images of the sample could not be stored, so it is loaded without:', reasonOf(error))
    return withoutImages
  }
}
