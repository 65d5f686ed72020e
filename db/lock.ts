import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Another process works on the data folder: PGlite would lose one of the two's writes in silence. */
export class FolderLockedError extends Error {
  readonly folder: string

  constructor(folder: string, cause: unknown) {
    super(
      `Another process is using the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`,
      { cause },
    )
    this.name = 'FolderLockedError'
    this.folder = folder
  }
}

/**
 * Takes the folder for this process until it ends (even by kill -9) or calls what is returned. The lock is
 * SQLite's exclusive file lock, which the operating system frees.
 */
export function lockFolder(folder: string): () => void {
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    file.exec('pragma locking_mode=exclusive; begin exclusive')
  } catch (error) {
    file.close()
    throw new FolderLockedError(folder, error)
  }
  return () => file.close()
}
