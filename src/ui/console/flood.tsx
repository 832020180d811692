// Who knocks: let in one by one or all at once; and two clicks against a flood: lock, then send away who came just now.
import { useClass, useClassView } from '../parts/class-context.tsx'
import { useClassTime } from '../parts/class-time.ts'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { namesOf } from './people.ts'

const JUST_NOW = 120_000 // milliseconds
const MANY = 5

export function Flood() {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const texts = useClass(device => device.texts)
  const { now } = useClassTime()
  const desk = view.console
  if (!desk) return null
  const waiting = desk.people.filter(one => one.state === 'waiting')
  const since = now - JUST_NOW
  const fresh = desk.people.filter(one => one.state === 'in' && one.joined >= since).length
  const admitAll = async () => {
    for (const { id } of waiting) await doing.act({ kind: 'admit', person: id })
  }
  return (
    <>
      {waiting.length > 0 ? (
        <section class="group knocking">
          <h2>{t('console.waiting', { count: waiting.length })}</h2>
          <ul class="rows rows-wide">
            {waiting.map(person => (
              <li key={person.id} class="row">
                <span>{namesOf(person, texts, t)}</span>
                <button
                  type="button"
                  class="plain"
                  onClick={() => void doing.act({ kind: 'admit', person: person.id })}
                >
                  {t('console.admit')}
                </button>
              </li>
            ))}
          </ul>
          <div class="lobby-acts">
            <button type="button" class="plain" onClick={() => void admitAll()}>
              {t('console.admit-all')}
            </button>
            <button type="button" class="plain" onClick={() => void doing.act({ kind: 'turn-away' })}>
              {t('console.turn-away')}
            </button>
          </div>
        </section>
      ) : null}
      {desk.locked && fresh >= MANY ? (
        <p class="group knocking">
          {t('console.flood', { count: fresh })}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => void doing.act({ kind: 'turn-away', since: Math.max(0, Math.floor(since)) })}
          >
            {t('console.flood-away')}
          </button>
        </p>
      ) : null}
    </>
  )
}
