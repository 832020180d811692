// Help waiting: the calls one by one, each with where it comes from, a way to look, and "I have been there".
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { asksFor, callsOf } from './busy.ts'
import { namesOf } from './people.ts'

type Props = { readonly open: (match: number) => void; readonly close: () => void }

export function HelpSheet({ open, close }: Props) {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const { book } = useInClass()
  const texts = useClass(device => device.texts)
  const calls = callsOf(useClass(device => device.glances))
  const [call] = calls
  if (!call) return <Done close={close} />
  const person = view.console?.people.find(one => one.id === call.seat)
  const side = person?.place?.kind === 'seat' ? person.place.side : null
  const kind = asksFor(call, person)
  const answer = () => doing.direct(call.match, { kind: 'answer', seat: call.seat })
  return (
    <Dialog title={t('console.help-title', { at: 1, all: calls.length })} onClose={close}>
      <p class="story">
        {t(`console.call-${kind}`, { side: side ? book.side(side).name : '' })} ·{' '}
        <b>{matchName(call.match, t)}</b>
        {person ? ` · ${namesOf(person, texts, t)}` : ''}
      </p>
      <p class="quiet">{t(`console.call-${kind}-note`)}</p>
      <div class="lobby-acts">
        {kind === 'back' ? <GiveBack person={call.seat} answer={answer} /> : null}
        <button type="button" class={kind === 'back' ? 'plain' : 'dark'} onClick={() => void answer()}>
          {t('console.answered')}
        </button>
        {side ? (
          <button type="button" class="plain" onClick={() => doing.look(call.match, side)}>
            {t('console.look', { side: book.side(side).name })}
          </button>
        ) : null}
        <button
          type="button"
          class="plain"
          onClick={() => {
            close()
            open(call.match)
          }}
        >
          {t('console.menu')}
        </button>
      </div>
    </Dialog>
  )
}

/** The chair goes back to who asks for it, and the call is answered by that. */
function GiveBack({ person, answer }: { person: string; answer: () => Promise<boolean> }) {
  const t = useWords()
  const doing = useDoing()
  const give = async () => {
    if (await doing.act({ kind: 'caretaker', person, on: false })) await answer()
  }
  return (
    <button type="button" class="dark" onClick={() => void give()}>
      {t('console.give-back')}
    </button>
  )
}

function Done({ close }: { close: () => void }) {
  const t = useWords()
  return (
    <Dialog title={t('console.help-none')} onClose={close}>
      <p>{t('console.help-done')}</p>
    </Dialog>
  )
}
