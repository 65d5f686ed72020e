import { defineConfig } from 'vitest/config'

// What needs a production build is made to share one: its files run one after the other.
const onBuild = {
  globalSetup: 'tests/support/build.ts',
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 300_000,
}

// Images and documents are made for real, which takes longer than a check may.
const files = 'tests/lib/{media,pdf,sample-art}/**'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{db,e2e,long}/**', files],
          setupFiles: 'tests/support/console.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'files',
          include: [`${files}/*.test.ts`],
          setupFiles: 'tests/support/console.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...onBuild } },
      { test: { name: 'long', include: ['tests/long/**/*.test.ts'], ...onBuild, testTimeout: 1_200_000 } },
    ],
  },
})
