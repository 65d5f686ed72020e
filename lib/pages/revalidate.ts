import { revalidatePath } from 'next/cache'
import { everyAddress } from './state.ts'

/** Tells Next that an address, or every one, has to be rendered again. */
export function revalidate(address: string): void {
  if (address === everyAddress) revalidatePath('/', 'layout')
  else revalidatePath(address)
}
