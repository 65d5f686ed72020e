import { DeadlineError } from '../faults.ts'

/** What pg's client and Neon's have in common below their queries. */
export type Wired = {
  connection: { emit: (event: string, fault?: Error) => unknown; stream: { destroy: () => unknown } }
}

/**
 * Ends a connection here and now. The driver's own ways wait for the other side to close too, which a frozen
 * server never does; emitting what the driver would hear fails its queries and tells the pool.
 */
export function hangUp({ connection }: Wired, fault: Error): void {
  connection.emit('error', fault)
  connection.stream.destroy()
  connection.emit('end')
}

type Call<Answer> = (args: unknown[]) => Answer

/** Both drivers answer either through a callback, when the last argument is one, or through a promise. */
function whenSettled<Answer>(call: Call<Answer>, args: unknown[], settled: () => void): Answer {
  const callback = args.at(-1)
  if (typeof callback === 'function') {
    const outcome = (...results: unknown[]) => {
      settled()
      return Reflect.apply(callback, undefined, results)
    }
    return call([...args.slice(0, -1), outcome])
  }
  const answer = call(args)
  if (answer instanceof Promise) answer.then(settled, settled)
  return answer
}

/** Calls the driver; when it has not answered in time the connection is destroyed, never used again. */
export function withDeadline<Answer>(
  client: Wired,
  timeoutMs: number,
  call: Call<Answer>,
  args: unknown[],
): Answer {
  const timer = setTimeout(() => hangUp(client, new DeadlineError(timeoutMs)), timeoutMs)
  return whenSettled(call, args, () => clearTimeout(timer))
}
