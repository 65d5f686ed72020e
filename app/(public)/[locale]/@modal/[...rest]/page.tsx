export { default } from '../default.tsx'

export const generateStaticParams = () => []
