import { countNewMessages } from '#lib/contact/inbox.ts'
import { listBoardTexts } from '#lib/entities/board/board-texts.ts'
import { type OwnerEntries, readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { listRooms, type Room } from '#lib/entities/rooms.ts'
import { countTrash } from '#lib/entities/trash/read-trash.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { activityTexts } from '#lib/i18n/texts/desk/activity.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { countWaitingQuestions } from '#lib/nexus/questions/open-questions.ts'
import { LanguageMark } from './mark.tsx'
import { tried } from './tried.ts'

type LinkProps = { path: string; current: string; label: string; count?: number | null; room?: Room }

function isCurrent(path: string, current: string): boolean {
  const [address = ''] = current.split('?')
  return address === path || (path !== '/dashboard' && address.startsWith(`${path}/`))
}

function NavLink({ path, current, label, count, room }: LinkProps) {
  const missing = room?.missing.map(locale => locale.toUpperCase()).join(' ')
  return (
    <li>
      <a href={path} aria-current={isCurrent(path, current) ? 'page' : undefined}>
        <span>{label}</span>
        {missing && (
          <span className="lacks mono">
            <LanguageMark mark="missing" />
            {missing}
          </span>
        )}
        {count !== null && count !== undefined && <span className="count mono">{count}</span>}
      </a>
    </li>
  )
}

const groups = ['person', 'career', 'work'] as const

function EntityRooms({ cv, current, locale }: { cv: OwnerEntries; current: string; locale: Locale }) {
  return groups.map(group => (
    <section key={group}>
      <h2 className="mono">{deskTexts(locale).groups[group]}</h2>
      <ul>
        {listRooms(group, cv, locale).map(room => (
          <NavLink
            key={room.name}
            path={`/dashboard/${room.name}`}
            current={current}
            label={room.label}
            count={room.count}
            room={room}
          />
        ))}
      </ul>
    </section>
  ))
}

/** Every room of the dashboard: the owner's tasks first, then the CV by entity. */
export async function SideNav({ locale, current }: { locale: Locale; current: string }) {
  const cv = await readOwnerEntries()
  const texts = deskTexts(locale)
  return (
    <nav className="side-nav" aria-label={texts.rooms}>
      <ul>
        <NavLink path="/dashboard" current={current} label={texts.overview} />
        <NavLink
          path="/dashboard/inbox"
          current={current}
          label={texts.inbox}
          count={await tried('how many messages are new', countNewMessages)}
        />
        <NavLink
          path="/dashboard/questions"
          current={current}
          label={questionTexts(locale).title}
          count={await tried('how many questions are open', countWaitingQuestions)}
        />
        <NavLink
          path="/dashboard/translations"
          current={current}
          label={texts.translations}
          count={listBoardTexts({ cv, locale }).length}
        />
        <NavLink path="/dashboard/activity" current={current} label={activityTexts(locale).title} />
        <NavLink path="/dashboard/media" current={current} label={texts.media} />
        <NavLink path="/dashboard/documents" current={current} label={texts.documents} />
      </ul>
      <EntityRooms cv={cv} current={current} locale={locale} />
      <section>
        <h2 className="mono">{texts.groups.site}</h2>
        <ul>
          <NavLink
            path="/dashboard/trash"
            current={current}
            label={texts.trash}
            count={await tried('how much is in the trash', countTrash)}
          />
          <NavLink path="/dashboard/settings" current={current} label={texts.settings} />
        </ul>
      </section>
    </nav>
  )
}
