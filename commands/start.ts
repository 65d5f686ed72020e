import { runCommandFile } from './say.ts'
import { serve } from './serve.ts'

/** Serves the last build. */
await runCommandFile(() => serve())
