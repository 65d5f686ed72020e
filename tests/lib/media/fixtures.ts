import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

const size = { width: 1000, height: 700 }

/** A picture with something in it, so that a change of it would be seen. */
export function picture({ width, height } = size) {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)]
    pixels.set([(x * 255) / width, (y * 255) / height, (x ^ y) & 255], at)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** As a phone makes it: turned on its side, with the place where it was taken. */
export function phonePhoto() {
  const gps = { GPSLatitude: '34/1 36/1 12/1', GPSLatitudeRef: 'S', GPSLongitude: '58/1 22/1 0/1' }
  const exif = { IFD0: { Make: 'Secret Camera', Copyright: 'Ana' }, IFD3: gps }
  return picture()
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>xmp-secret</secret></x:xmpmeta>')
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
}

/** Frames that differ: red, then green, then blue. */
export async function animation(format: 'gif' | 'webp') {
  const frames = ['red', 'lime', 'blue'].map(background =>
    sharp({ create: { width: 200, height: 100, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  const joined = sharp(await Promise.all(frames), { join: { animated: true } })
  return format === 'gif' ? joined.gif().toBuffer() : joined.webp({ lossless: true }).toBuffer()
}

function crc(bytes: Buffer) {
  let value = ~0
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}

export function chunk(type: string, content: Buffer) {
  const body = Buffer.concat([Buffer.from(type), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc(body), body.length + 4)
  return framed
}

/** A valid PNG of one colour and one bit a pixel: very large once it is decoded. */
export function pngBomb(width: number, height: number) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The first box of an ISO media file, which names its brands. */
export function isoMedia(major: string, ...compatible: string[]) {
  const brands = Buffer.from([major, '\0\0\0\0', ...compatible].join(''), 'latin1')
  const box = Buffer.alloc(8 + brands.length)
  box.writeUInt32BE(box.length)
  box.write('ftyp', 4)
  brands.copy(box, 8)
  return Buffer.concat([box, Buffer.alloc(400)])
}

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
export const html = '<!doctype html><script>alert("polyglot")</script>'
export const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
export const zip = Buffer.from('PK\x03\x04polyglot-secret.exe', 'latin1')
