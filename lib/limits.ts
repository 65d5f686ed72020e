const megabyte = 1_000_000

/** What an uploaded file may weigh and measure. */
export const uploadLimits = {
  maxImageBytes: 20 * megabyte,
  maxPdfBytes: 10 * megabyte,
  /** Decoded, 40 megapixels are 160 MB; a phone's photo has 12 to 24. */
  maxImagePixels: 40e6,
  imageSeconds: 20,
}
