import { cookies, headers } from 'next/headers'
import { env } from '#lib/env.ts'
import { chooseLocale } from './choose-locale.ts'
import type { Locale } from './locales.ts'

/** The language the owner works in: the saved one, then what the browser asks for, then the site's. */
export async function ownerLocale(): Promise<Locale> {
  const saved = (await cookies()).get('locale')?.value
  const accepted = (await headers()).get('accept-language') ?? ''
  return chooseLocale(saved, accepted, env().defaultLocale)
}
