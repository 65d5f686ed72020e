import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { hasOwner } from '#lib/auth/first-owner.ts'
import { currentOwner } from '#lib/auth/require-owner.ts'
import { returnPath } from '#lib/auth/return-path.ts'
import { readCv } from '#lib/cv/read-cv.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { type SignInTexts, signInTexts } from '#lib/i18n/texts/sign-in.ts'
import { reasonOf } from '#lib/reason.ts'
import { SignInForm } from './sign-in-form.tsx'
import { Sky } from './sky.tsx'

type Props = { searchParams: Promise<{ next?: string | string[] }> }
type Gate = 'open' | 'passed' | 'noOwner' | 'unavailable'

/** A database that is away closes the dashboard and says so. */
async function readGate(): Promise<Gate> {
  try {
    if ((await currentOwner()) !== null) return 'passed'
    return (await hasOwner()) ? 'open' : 'noOwner'
  } catch (error) {
    console.warn('The sign-in page could not ask the database:', reasonOf(error))
    return 'unavailable'
  }
}

function problemOf(gate: Gate, texts: SignInTexts): string | null {
  return gate === 'noOwner' || gate === 'unavailable' ? texts[gate] : null
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: signInTexts(await ownerLocale()).title }
}

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await searchParams
  const path = returnPath(typeof next === 'string' ? next : null)
  const gate = await readGate()
  if (gate === 'passed') redirect(path)
  const locale = await ownerLocale()
  const read = await readCv(locale)
  const cv = read.ok ? read.value : null
  const texts = signInTexts(locale)
  const { title, email, password, show, hide, submit } = texts
  return (
    <div className="gate">
      <main>
        <a className="site-name" href={`/${locale}`}>
          {cv?.person.name ?? 'CV'}
        </a>
        <SignInForm
          next={path}
          problem={problemOf(gate, texts)}
          texts={{ title, email, password, show, hide, submit }}
        />
        <p className="mono dim">{texts.onlyOwner}</p>
      </main>
      <div className="gate-sky">{cv !== null && <Sky cv={cv} />}</div>
    </div>
  )
}
