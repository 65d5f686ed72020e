import { type SkillGroupContent, same, skill } from '#db/sample/content.ts'

const groups = [
  {
    slug: 'clinical',
    name: { pt: 'Clínica', en: 'Clinical', es: 'Clínica' },
    skills: [
      skill('labour-care', { pt: 'Assistência ao parto', en: 'Labour care', es: 'Asistencia al parto' }, [
        'childbirth',
        'intrapartum care',
        'partos',
      ]),
      skill('breastfeeding', { pt: 'Aleitamento materno', en: 'Breastfeeding', es: 'Lactancia materna' }, [
        'amamentação',
        'lactation',
        'amamantamiento',
      ]),
      skill(
        'newborn-resuscitation',
        { pt: 'Reanimação neonatal', en: 'Newborn resuscitation', es: 'Reanimación neonatal' },
        ['nrp', 'neonatal resuscitation'],
      ),
      skill('water-birth', { pt: 'Parto na água', en: 'Water birth', es: 'Parto en el agua' }, [
        'waterbirth',
      ]),
    ],
  },
  {
    slug: 'teaching',
    name: { pt: 'Ensino', en: 'Teaching', es: 'Docencia' },
    skills: [
      skill(
        'clinical-simulation',
        { pt: 'Simulação clínica', en: 'Clinical simulation', es: 'Simulación clínica' },
        ['manikins', 'manequins', 'maniquíes', 'debriefing'],
      ),
      skill('curriculum-design', { pt: 'Desenho curricular', en: 'Curriculum design' }, ['syllabus']),
    ],
  },
  {
    slug: 'research',
    name: { pt: 'Investigação', en: 'Research', es: 'Investigación' },
    skills: [
      skill('r', same('R'), ['rstats', 'rstudio']),
      skill('field-interviews', { pt: 'Entrevistas', en: 'Field interviews', es: 'Entrevistas' }, [
        'qualitative research',
        'investigación cualitativa',
        'pesquisa qualitativa',
      ]),
    ],
  },
] satisfies SkillGroupContent[]

export type SkillSlug = (typeof groups)[number]['skills'][number]['slug']

export const skillGroups: SkillGroupContent[] = groups
