import type { InferUITools } from 'ai'
import { contactCard } from './contact-card.ts'
import { cvFile } from './cv-file.ts'
import type { ToolContext } from './found.ts'
import { searchCv } from './search-cv.ts'
import { showProject } from './show-project.ts'
import { skillEvidence } from './skill-evidence.ts'
import { timeline } from './timeline.ts'

/** All that a model can do: read the public CV. No tool writes, and none sees anything private. */
export function nexusTools(context: ToolContext) {
  return {
    searchCv: searchCv(context),
    showProject: showProject(context),
    skillEvidence: skillEvidence(context),
    timeline: timeline(context),
    contactCard: contactCard(context),
    cvFile: cvFile(),
  }
}

export type NexusTools = InferUITools<ReturnType<typeof nexusTools>>
