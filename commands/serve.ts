import { createServer } from 'node:http'
import next from 'next'
import { env } from '#lib/env.ts'

const { port } = env()
const app = next({ dev: false, hostname: '127.0.0.1', port })
await app.prepare()
const handle = app.getRequestHandler()
createServer((request, response) => handle(request, response)).listen(port, '127.0.0.1', () =>
  console.log(port),
)
