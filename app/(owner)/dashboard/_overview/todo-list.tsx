import { readNewMessages, readUndescribed } from '#lib/entities/overview/reads.ts'
import type { OwnerEntries } from '#lib/entities/owner-entries.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { overviewTexts } from '#lib/i18n/texts/desk/overview.ts'
import { readNewestQuestions } from '#lib/nexus/questions/open-questions.ts'
import { LanguageMark } from '../_shell/mark.tsx'
import { tried } from '../_shell/tried.ts'
import { Block, Failed } from './block.tsx'
import { listTodos, type Todo } from './todos.ts'

type Props = { cv: OwnerEntries; locale: Locale; now: Date }

const shapes = {
  project: <path d="M6 1l5 5-5 5-5-5z" />,
  study: <path d="M6 1.5l5 9H1z" />,
  message: <path d="M1 2.5h10v7H1zl5 4 5-4" />,
} as const

function Mark({ mark }: Pick<Todo, 'mark'>) {
  if (mark === 'missing' || mark === 'older') return <LanguageMark mark={mark} />
  return (
    <svg className={`kind-mark ${mark}`} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[mark]}
    </svg>
  )
}

function Line({ todo, locale }: { todo: Todo; locale: Locale }) {
  return (
    <li>
      <Mark mark={todo.mark} />
      <div>
        <p>{todo.text}</p>
        <p className="dim">
          {todo.links.map(({ href, label }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href}>{label}</a>
            </span>
          ))}
          {todo.more > 0 && ` ${overviewTexts(locale).more(todo.more)}`}
          {todo.note && `, ${todo.note}`}
        </p>
      </div>
      <a className="way" href={todo.way.href} aria-label={`${todo.way.label}: ${todo.text}`}>
        {todo.way.label}
      </a>
    </li>
  )
}

/** What needs the owner, each with the way to it. */
export async function TodoList({ cv, locale, now }: Props) {
  const texts = overviewTexts(locale)
  const images = await tried('the images', readUndescribed)
  const messages = await tried('the messages', readNewMessages)
  const questions = await tried('the open questions', readNewestQuestions)
  const todos = listTodos({ cv, locale }, { images, messages, questions, now })
  const isWhole = images !== null && messages !== null && questions !== null
  return (
    <Block title={texts.todo} more={todos.length > 0 && todos.length}>
      {todos.length > 0 && (
        <ul className="rows">
          {todos.map(todo => (
            <Line key={todo.text} todo={todo} locale={locale} />
          ))}
        </ul>
      )}
      {todos.length === 0 && isWhole && <p className="dim">{texts.nothing}</p>}
      {!isWhole && <Failed locale={locale} />}
    </Block>
  )
}
