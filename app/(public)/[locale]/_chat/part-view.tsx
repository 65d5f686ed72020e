import type { ReactNode } from 'react'
import type { ChatMessage } from '#lib/nexus/chat-message.ts'
import { usePlace } from './place.ts'
import { ContactCard } from './tools/contact-card.tsx'
import { CvFile } from './tools/cv-file.tsx'
import { Evidence } from './tools/evidence.tsx'
import { ProjectCard } from './tools/project-card.tsx'
import { Timeline } from './tools/timeline.tsx'

type Part = ChatMessage['parts'][number]

function StandIn({ reason }: { reason: 'budget' | 'failed' }) {
  const { texts } = usePlace()
  return <p className="quiet mono">{texts.standIn[reason]}</p>
}

/** A tool's result in the component made for it. */
function toolView(part: Part): ReactNode {
  if (!('state' in part) || part.state !== 'output-available') return null
  switch (part.type) {
    case 'tool-skillEvidence':
      return <Evidence output={part.output} />
    case 'tool-showProject':
      return <ProjectCard output={part.output} />
    case 'tool-timeline':
      return <Timeline output={part.output} />
    case 'tool-contactCard':
      return <ContactCard output={part.output} />
    case 'tool-cvFile':
      return <CvFile output={part.output} />
    default:
      return null
  }
}

/** What is drawn of a part of an answer; nothing of a part that we do not know. */
export function PartView({ part, drawText }: { part: Part; drawText: (text: string) => ReactNode }) {
  if (part.type === 'text') return part.text.trim() === '' ? null : drawText(part.text)
  return part.type === 'data-standIn' ? <StandIn reason={part.data.reason} /> : toolView(part)
}
