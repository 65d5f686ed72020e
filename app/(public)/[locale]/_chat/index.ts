import '#app/_ui/nexus/all.css'

export { ask, startAnew, stop } from './conversation.ts'
export { readOpening } from './opening.ts'
export { Panel } from './panel.tsx'
export { Turns } from './turns.tsx'
