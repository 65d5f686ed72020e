import type { Metadata } from 'next'
import type { PublicCv } from '#lib/cv/present.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { drawPlate } from '#lib/nexus/graph/plate.ts'
import { suggestQuestions } from '#lib/nexus/suggestions/suggest.ts'
import '#app/_ui/nexus/all.css'
import { Constellation } from '../_constellation/constellation.tsx'
import { NexusTalk } from '../_nexus/talk.tsx'
import { describeNexus } from '../_page/describe.ts'
import { showCv } from '../_page/show-cv.tsx'
import { SavedAnswers } from '../_parts/saved-answers.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

const shownQuestions = 4

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeNexus((await params).locale)
}

/** Every entry on one plate; on a phone it is folded away until wanted. */
function EveryEntry({ cv }: { cv: PublicCv }) {
  const plate = drawPlate(cv, new Date(), 'all')
  if (plate === null) return null
  const { constellation, constellationHint } = nexusTextsIn(cv.locale)
  return (
    <div className="map">
      <label className="fold mono">
        <input type="checkbox" className="sr" />
        {constellation}
      </label>
      <Constellation plate={plate} texts={{ ...textsIn(cv.locale).constellation, hint: constellationHint }} />
    </div>
  )
}

/** The conversation, and beside it all that can be cited. No visitor's state enters this page. */
export default async function NexusPage({ params }: Props) {
  return showCv((await params).locale, cv => (
    <main id="content" className="wrap grid nexus">
      <NexusTalk locale={cv.locale} questions={suggestQuestions(cv, shownQuestions)} />
      <EveryEntry cv={cv} />
      <SavedAnswers cv={cv} />
    </main>
  ))
}
