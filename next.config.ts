import { join } from 'node:path'
import type { NextConfig } from 'next'
import { contentPolicy } from './lib/content-policy.ts'

/** Vercel ignores our page cache, so static pages there need inline scripts; all else stays strict. */
const vercelPolicy = contentPolicy({
  'script-src': ["'unsafe-inline'"],
  'img-src': process.env.R2_PUBLIC_URL ? [process.env.R2_PUBLIC_URL] : [],
})

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** Next's default lets a shared cache keep a static page for a year: edits would not be seen. */
const publicPages = [
  { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
  ...(process.env.VERCEL ? [{ key: 'Content-Security-Policy', value: vercelPolicy }] : []),
]

/** Not a lockfile further up: the project stands for itself wherever it lies. */
const folder = import.meta.dirname

/** What the thread that sets the PDF reads at run time, where no import shows it. */
const pdfFiles = [
  './package.json',
  './lib/outputs/pdf/*',
  './node_modules/@myriaddreamin/typst-ts-web-compiler/**/*',
  './node_modules/@expo-google-fonts/geist/{400Regular,400Regular_Italic,500Medium}/*.ttf',
  './node_modules/@expo-google-fonts/geist-mono/400Regular/*.ttf',
  './node_modules/@expo-google-fonts/instrument-serif/400Regular/*.ttf',
]

/** What the thread that reads the owner's PDFs loads. */
const readerFiles = ['./package.json', './lib/media/pdf-text/*', './node_modules/unpdf/**/*']

/** What the pictures for sharing are set in. */
const pictureFonts = [
  './node_modules/@expo-google-fonts/{geist,geist-mono,instrument-serif}/400Regular/*.ttf',
]

const config: NextConfig = {
  turbopack: { root: folder },
  outputFileTracingRoot: folder,
  cacheHandler: join(folder, 'lib/pages/page-cache.ts'),
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@electric-sql/pglite', 'pg', '@neondatabase/serverless', '@node-rs/argon2'],
  outputFileTracingIncludes: {
    '/*/cv.pdf': pdfFiles,
    '/**/share.png': pictureFonts,
    '/api/uploads/*': readerFiles,
    '/api/{commands,cron/nightly}': readerFiles,
  },
  images: { unoptimized: true },
  // Next takes it for the first page, and answers 200 whatever it shows.
  redirects: async () => [{ source: '/index', destination: '/', permanent: true }],
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/:locale(en|es|pt)/:path*', headers: publicPages },
    { source: '/:locale(en|es|pt)', headers: publicPages },
    { source: '/:locale/contact/send', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
    { source: '/:locale/nexus/ask', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
  ],
}

export default config
