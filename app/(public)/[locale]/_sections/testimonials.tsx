import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'

export function Testimonials({ cv: { testimonials, locale }, number }: { cv: PublicCv; number: number }) {
  return (
    <Section id="testimonials" number={number} title={textsIn(locale).testimonials}>
      <div className="grid">
        {testimonials.map(({ slug, anchor, quote, author, authorTitle, url }) => (
          <figure className="quote" id={anchor} key={slug}>
            <blockquote>
              “<Said locale={locale}>{quote}</Said>”
            </blockquote>
            <figcaption>
              {url ? <a href={url}>{author}</a> : author}
              {author && authorTitle && ', '}
              <Said locale={locale}>{authorTitle}</Said>
            </figcaption>
          </figure>
        ))}
      </div>
    </Section>
  )
}
