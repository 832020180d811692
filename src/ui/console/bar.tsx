// The console's first line: what is played, by how many, the code, the lock, the projector's page.
import { codeForPeople } from '../../classroom/code.ts'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { Gear } from '../settings/gear.tsx'
import { useDoing } from './act.ts'
import { studentsIn } from './people.ts'

export function ConsoleBar() {
  const t = useWords()
  const view = useClassView()
  const { book, open } = useInClass()
  const doing = useDoing()
  const desk = view.console
  if (!desk) return null
  const students = studentsIn(desk.people)
  const openWall = async () => {
    const token = await open.wall()
    if (token) window.open(addressOf('wall', token), '_blank', 'noopener')
  }
  return (
    <header class="bar console-bar">
      <a class="brand" href="#/">
        {t('app.name')}
      </a>
      <span>
        {t('console.what', { title: book.text(book.scenario.title), students, matches: view.matches })}
      </span>
      {desk.rehearsed > 0 ? <b class="rehearsal">{t('console.rehearsal')}</b> : null}
      <span class="bar-code">
        {t('console.code')} <b>{codeForPeople(view.code)}</b>
      </span>
      <button type="button" class="plain" onClick={() => void openWall()}>
        {t('console.projector')}
      </button>
      <button
        type="button"
        class="plain"
        aria-pressed={desk.locked}
        onClick={() => void doing.act({ kind: 'lock', on: !desk.locked })}
      >
        {t(desk.locked ? 'console.unlock' : 'console.lock')}
      </button>
      <Gear />
    </header>
  )
}
