import type { PublicCv } from '#lib/cv/present.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { publicBase } from '#lib/media/public-url.ts'
import { mediaUrl, srcSetOf, widthFor } from '#lib/media/url.ts'

type Image = NonNullable<PublicCv['person']['photo']>
type Props = { image: Image; locale: Locale; sizes: string; isLazy?: boolean }

const usualWidth = 800

/**
 * A stored image in the widths made at upload; the browser picks, no optimiser stands between. Not next/image, whose inline
 * style the security policy forbids.
 */
export function Picture({ image, locale, sizes, isLazy = true }: Props) {
  const { key, widths, width, height, alt } = image
  const usual = widthFor(widths, usualWidth)
  if (usual === undefined) return null
  return (
    <img
      src={mediaUrl(publicBase(), key, usual)}
      srcSet={srcSetOf(publicBase(), key, widths)}
      sizes={sizes}
      width={width ?? undefined}
      height={height ?? undefined}
      alt={alt.text}
      lang={alt.lang === locale ? undefined : alt.lang}
      loading={isLazy ? 'lazy' : undefined}
      decoding="async"
    />
  )
}
