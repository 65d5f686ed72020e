import { defineConfig } from 'vitest/config'

// What needs a production build is made to share one.
const onBuild = { globalSetup: 'tests/support/build.ts', testTimeout: 120_000, hookTimeout: 300_000 }

// Two files at a time: each has a site, and mostly a browser, of its own. Those that measure how long
// something takes run after them, one at a time.
const measured = 'tests/e2e/{database-away,health,instances,sign-in,up}.test.ts'
const together = { maxWorkers: 2, sequence: { groupOrder: 1 } }
const alone = { fileParallelism: false, sequence: { groupOrder: 2 } }

// How long a busy machine may take; what a test promises of time, it measures itself.
const patient = { testTimeout: 120_000, hookTimeout: 240_000 }

// Images and documents are made for real, and hundreds of questions asked, which takes longer than a check may.
const files = ['tests/lib/{media,pdf,sample-art}/**/*.test.ts', 'tests/eval/eval.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{db,e2e,long}/**', ...files],
          setupFiles: 'tests/support/console.ts',
          ...patient,
        },
      },
      {
        test: {
          name: 'files',
          include: files,
          setupFiles: 'tests/support/console.ts',
          ...patient,
        },
      },
      {
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          ...patient,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [measured],
          ...onBuild,
          ...together,
        },
      },
      { test: { name: 'e2e-alone', include: [measured], ...onBuild, ...alone } },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          ...onBuild,
          ...alone,
          testTimeout: 1_200_000,
        },
      },
    ],
  },
})
