import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { textsIn } from '#lib/i18n/texts.ts'

export default async function RoomNotFound() {
  const { notFound, notFoundText } = textsIn(await ownerLocale())
  return (
    <>
      <h1>{notFound}</h1>
      <p>{notFoundText}</p>
    </>
  )
}
