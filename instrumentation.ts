export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServing } = await import('./lib/start.ts')
    await startServing()
  }
}
