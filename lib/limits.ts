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
  /** What the chat knows of a PDF: a CV of more is none. */
  maxPdfPages: 50,
  maxPdfLetters: 60_000,
  pdfTextSeconds: 10,
  /** How long a slot for a file waits for it. */
  slotSeconds: 3_600,
}

/** What the chat takes, keeps and spends. */
export const chatLimits = {
  maxBodyBytes: 1 * megabyte,
  maxMessages: 200,
  maxQuestionLength: 2_000,
  /** Of what was said before; the oldest goes first. */
  maxHistoryTokens: 1_500,
  /** A CV of at most this goes to a large model whole. */
  maxCvTokens: 12_000,
  /** Of one call of a model. */
  maxOutputTokens: 600,
  /** How often a model may look something up before it must have answered. */
  maxSteps: 5,
  /** Questions of one visitor. Those of the embedded model cost nothing; a household shares an address. */
  perTenMinutes: { large: 10, embedded: 60 },
  perDay: { large: 20, embedded: 200 },
  /** Questions of all visitors together. */
  perDayForAll: 2_000,
  perConversation: 100,
  thumbsPerTenMinutes: 60,
  /** With an endpoint of which no price is known. */
  tokensPerDay: 500_000,
  keptDays: 90,
}

/** How long a model may keep a visitor waiting, in milliseconds. */
export const answerPace = {
  /** From here on the visitor is told that it takes long. */
  slowMs: 2_500,
  /** Until the first sign of each step. */
  firstMs: 8_000,
  /** Between two pieces of a text. */
  idleMs: 2_500,
  totalMs: 45_000,
}

export type Pace = typeof answerPace
