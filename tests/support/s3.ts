import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import {
  CreateBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { cleanEnv } from '#commands/child.mjs'

const node = join(process.cwd(), 'node_modules/.bin/node')
const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }

/** A real S3 server in a process of its own, with two empty buckets. */
export class S3Server {
  readonly #child: ChildProcess
  readonly #client: S3Client
  readonly endpoint: string
  readonly bucket = 'files'
  readonly incomingBucket = 'incoming'

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
    for (const Bucket of [server.bucket, server.incomingBucket])
      await server.#client.send(new CreateBucketCommand({ Bucket }))
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

  /** What a site is started with to keep its files here; uploads come in through the second bucket. */
  get variables() {
    return {
      R2_ENDPOINT: this.endpoint,
      R2_BUCKET: this.bucket,
      R2_ACCESS_KEY_ID: credentials.accessKeyId,
      R2_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      R2_PUBLIC_URL: this.r2.publicUrl,
      R2_INCOMING_BUCKET: this.incomingBucket,
    }
  }

  async keysIn(Bucket: string): Promise<string[]> {
    const { Contents = [] } = await this.#client.send(new ListObjectsV2Command({ Bucket }))
    return Contents.map(({ Key = '' }) => Key)
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
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }
}
