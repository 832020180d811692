// One device of a class: its names, whether it is connected, and what can be done about it.
import { useState } from 'preact/hooks'
import type { Person } from '../../classroom/state.ts'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { namesOf, placeText, wishText } from './people.ts'
import { PlaceChoice } from './place-choice.tsx'

type Props = { readonly person: Person; readonly wishes?: boolean }

export function PersonRow({ person, wishes = false }: Props) {
  const t = useWords()
  const { book } = useInClass()
  const texts = useClass(device => device.texts)
  const isHere = useClass(device => device.present.includes(person.id))
  const doing = useDoing()
  const names = namesOf(person, texts, t)
  const wish = wishes ? wishText(person, book, t) : ''
  return (
    <li class="row" draggable onDragStart={event => event.dataTransfer?.setData('text/plain', person.id)}>
      <span class={isHere ? 'here here-yes' : 'here'} aria-hidden="true" />
      <button type="button" class="link row-name" onClick={() => doing.openPerson(person.id)}>
        {names}
      </button>
      {isHere ? null : <span class="quiet">{t('console.away')}</span>}
      {wish ? <span class="wish">{wish}</span> : null}
    </li>
  )
}

/** Everything the instructor can do for one device; stays open while the device is moved about. */
export function PersonSheet({ id, close }: { id: string; close: () => void }) {
  const t = useWords()
  const view = useClassView()
  const texts = useClass(device => device.texts)
  const person = view.console?.people.find(one => one.id === id)
  if (!person) return null
  return (
    <Dialog title={namesOf(person, texts, t)} onClose={close}>
      <PersonActs person={person} close={close} />
    </Dialog>
  )
}

function PersonActs({ person, close }: { person: Person; close: () => void }) {
  const t = useWords()
  const doing = useDoing()
  const { book, open } = useInClass()
  const texts = useClass(device => device.texts)
  const [rejoin, setRejoin] = useState<string | null>(null)
  const names = namesOf(person, texts, t)
  return (
    <div class="sheet-acts">
      <p>{placeText(person, book, t)}</p>
      <PlaceChoice person={person} />
      {person.place?.kind === 'seat' ? (
        <button
          type="button"
          class="plain"
          onClick={() => void doing.act({ kind: 'caretaker', person: person.id, on: !person.caretaker })}
        >
          {t(person.caretaker ? 'console.give-back' : 'console.caretaker-on')}
        </button>
      ) : null}
      <button
        type="button"
        class="plain"
        onClick={() => void open.intents.rejoinCode(person.id).then(setRejoin)}
      >
        {t('console.rejoin')}
      </button>
      {rejoin ? (
        <p role="status">
          {t('console.rejoin-code')} <b class="code-small">{rejoin}</b>
        </p>
      ) : null}
      <button
        type="button"
        class="plain"
        onClick={() => {
          close()
          void doing.act(
            { kind: 'remove', person: person.id },
            { text: t('console.was-removed', { names }), act: { kind: 'restore', person: person.id } },
          )
        }}
      >
        {t('console.remove')}
      </button>
    </div>
  )
}
