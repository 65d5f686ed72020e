import localFont from 'next/font/local'

/** The name is set in it: the one file that the first paint needs. */
export const instrumentSerif = localFont({
  src: '../node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff2',
  variable: '--font-serif',
  weight: '400',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/**
 * A font is called after its constant here: one called `sans` would be the system's own while it loads. What
 * stands in for it has its widths, see tokens.css.
 */
export const geist = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  variable: '--font-sans',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})

export const geistMono = localFont({
  src: '../node_modules/@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  variable: '--font-mono',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})
