import { useEffect, useState } from 'react'
import type { Picture } from '#lib/entities/pictures.ts'
import { keep, readKept } from './drafts.ts'

const name = 'pictures'
const most = 60

function isPicture(value: unknown): value is Picture {
  if (value === null || typeof value !== 'object') return false
  return 'mediaId' in value && 'src' in value && 'alt' in value && 'version' in value
}

function readPictures(): Picture[] {
  const kept = readKept(name)
  return Array.isArray(kept) ? kept.filter(isPicture) : []
}

/** The pictures that were stored for forms which are not saved yet: a form found again shows them again. */
export function useFreshPictures() {
  const [fresh, setFresh] = useState<Picture[]>([])
  useEffect(() => setFresh(readPictures()), [])
  const add = (picture: Picture) => {
    keep(name, [...readPictures(), picture].slice(-most))
    setFresh(now => [...now, picture])
  }
  return { fresh, add }
}
