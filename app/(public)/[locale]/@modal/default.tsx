/** Most pages show no modal. */
export default function NoModal() {
  return null
}
