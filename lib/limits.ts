const megabyte = 1_000_000

/** What an uploaded file may weigh and measure. */
export const uploadLimits = {
  maxImageBytes: 20 * megabyte,
  maxPdfBytes: 10 * megabyte,
  /** Through a serverless host, which takes bodies of about 4.5 MB. */
  maxBytesThroughHost: 4 * megabyte,
  /** Decoded, 40 megapixels are 160 MB; a phone's photo has 12 to 24. */
  maxImagePixels: 40e6,
  imageSeconds: 20,
  /** How long a slot for a file waits for it. */
  slotSeconds: 3_600,
}
