type Props = {
  src: string
  alt: string
  width?: number | null
  height?: number | null
  onError?: () => void
}

/** An image as it is stored or lies on this machine. Not next/image, whose inline style the policy forbids. */
export function Thumbnail({ src, alt, width, height, onError }: Props) {
  return (
    <img
      src={src}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
      onError={onError}
    />
  )
}
