import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { CreateBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { cleanEnv } from '#commands/child.mjs'

const node = join(process.cwd(), 'node_modules/.bin/node')
const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }

/** A real S3 server in a process of its own, with one empty bucket. */
export class S3Server {
  readonly #child: ChildProcess
  readonly #client: S3Client
  readonly endpoint: string
  readonly bucket = 'files'

  private constructor(child: ChildProcess, endpoint: string) {
    this.#child = child
    this.endpoint = endpoint
    this.#client = new S3Client({ endpoint, region: 'auto', credentials, forcePathStyle: true })
  }

  static async start(): Promise<S3Server> {
    const child = spawn(node, ['tests/support/s3-server.mjs'], {
      env: cleanEnv(process.env),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(child.stdout, 'data')
    const server = new S3Server(child, String(line).trim())
    await server.#client.send(new CreateBucketCommand({ Bucket: server.bucket }))
    return server
  }

  /** As the environment names it; the web reads the same bucket at its path. */
  get r2() {
    const publicUrl = `${this.endpoint}/${this.bucket}`
    return {
      endpoint: this.endpoint,
      bucket: this.bucket,
      publicUrl,
      incomingBucket: undefined,
      ...credentials,
    }
  }

  head(key: string) {
    return this.#client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }))
  }

  /** Somebody else's object. */
  put(key: string, text: string) {
    return this.#client.send(new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: text }))
  }

  freeze(): void {
    this.#child.kill('SIGSTOP')
  }

  thaw(): void {
    this.#child.kill('SIGCONT')
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }
}
