/** A list in words, and everything that the embedded model says; `name` is the person's first name. */
export type Phrases = {
  person: string
  join: (items: string[]) => string
  years: (count: number) => string
  months: (count: number) => string
  open: { quote: string; close: string }
  greeting: (name: string) => string
  thanks: string
  bye: string
  identity: (name: string) => string
  abilities: (name: string) => string
  override: (name: string) => string
  silent: (about: string | null) => string
  silentNear: (name: string) => string
  unsaid: (name: string) => string
  whyLeft: (employer: string | null) => string
  noEmail: string
  noPhone: string
  email: (name: string, email: string) => string
  phone: (name: string, phone: string) => string
  form: string
  links: (links: string) => string
  file: (address: string) => string
  who: (name: string, label: string) => string
  nowAt: (role: string, employer: string) => string
  availability: (text: string) => string
  noAvailability: string
  place: (name: string, place: string) => string
  noPlace: string
  timeZone: (zone: string, offset: string) => string
  noTimeZone: string
  remote: { onsite: string; hybrid: string; remote: string }
  noRemote: string
  permit: (text: string) => string
  noPermit: string
  /** Before what answers a question that asks whether. */
  yes: string
  skill: (name: string, skill: string, length: string, since: string) => string
  skillNow: string
  skillUntil: (year: string) => string
  skillUndated: (name: string, skill: string) => string
  skillRoles: (roles: string) => string
  skillProjects: (projects: string) => string
  skillNotAt: (skill: string, employer: string) => string
  skillAt: (skill: string, employer: string, mark: string) => string
  noProjectsWith: (skill: string, mark: string) => string
  projectsWith: (skill: string, count: number, mark: string) => string
  compared: (skill: string, length: string) => string
  longer: (skill: string, difference: string) => string
  equal: string
  mostUsed: string
  everySkill: (count: number, groups: number) => string
  workedAt: (name: string, employer: string, roles: string) => string
  worksAt: (name: string, employer: string, roles: string) => string
  stayed: (name: string, employer: string, length: string, period: string) => string
  stays: (name: string, employer: string, length: string, since: string) => string
  beside: {
    before: (employer: string, role: string) => string
    after: (employer: string, role: string) => string
  }
  nothingBeside: { before: (employer: string) => string; after: (employer: string) => string }
  current: (name: string, role: string) => string
  noCurrent: (role: string) => string
  first: (role: string) => string
  previous: (role: string) => string
  longest: (employer: string, length: string) => string
  jobs: (name: string, roles: number, employers: number) => string
  total: (name: string, length: string, since: string) => string
  span: (when: string) => string
  nothingThen: (when: string) => string
  from: (year: string, until: string) => string
  listed: Record<ListedKind, (count: number) => string>
  none: Record<ListedKind, string>
  unknown: (about: string) => string
  speaks: (name: string, language: string, fluency: string) => string
  speaksNot: (language: string) => string
  speaksAll: (name: string, count: number) => string
  projectLink: (url: string) => string
  projectCode: (url: string) => string
  noLink: string
  madeWith: (skills: string) => string
  started: (title: string, period: string) => string
  earlier: (title: string) => string
  inTheCv: string
  issued: (when: string) => string
  validUntil: (when: string) => string
}

export type ListedKind =
  | 'education'
  | 'certificate'
  | 'award'
  | 'publication'
  | 'volunteering'
  | 'interest'
  | 'testimonial'
  | 'project'
