import { buildApp } from 'fauxqs'

const app = buildApp({ logger: false })

/**
 * Real hosts ask the bucket's rules which pages may put; here every page may.
 * @param {{ method: string }} request
 * @param {{ headers: (all: Record<string, string>) => { code: (status: number) => { send: () => void } } }} reply
 * @param {() => void} done
 */
function answerBrowsers(request, reply, done) {
  const answer = reply.headers({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'PUT',
    'Access-Control-Allow-Headers': 'content-type',
  })
  if (request.method === 'OPTIONS') answer.code(204).send()
  else done()
}

app.addHook('onRequest', answerBrowsers)
console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
