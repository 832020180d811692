// The class around a match: who sits beside and opposite, help, a way out of the role, what the instructor said.
import { useRef, useState } from 'preact/hooks'
import type { MeView } from '../../classroom/view.ts'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { announce } from '../parts/live.tsx'
import { usePlaying } from '../parts/match-context.ts'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'
import { useNames } from './names.ts'
import { SoFar } from './so-far.tsx'
import { TalkButton } from './talk.tsx'

type Props = { readonly me: MeView; readonly isWritten: boolean } // isWritten: the class talks in writing

export function Band({ me, isWritten }: Props) {
  const t = useWords()
  const names = useNames()
  const { book } = usePlaying()
  const beside = me.mates.filter(mate => mate.side === me.seat?.side).flatMap(mate => mate.names)
  const opposite = me.mates.filter(mate => mate.side !== me.seat?.side).flatMap(mate => mate.names)
  return (
    <section class="seat-band" aria-label={t('seat.band')}>
      <span class="seat-who">
        {t('seat.bar', { match: matchName(me.seat?.match ?? 0, t), side: book.side(book.own).name })}
        {' · '}
        {opposite.length > 0 ? t('seat.opposite', { names: names(opposite) }) : t('seat.opposite-none')}
        {beside.length > 0 ? ` · ${t('seat.with', { names: names(beside) })}` : ''}
      </span>
      <Said />
      {me.caretaker ? <b class="seat-care">{t('seat.caretaker')}</b> : null}
      <span class="seat-calls">
        <SoFar />
        {isWritten ? <TalkButton /> : null}
        <Calls me={me} />
      </span>
    </section>
  )
}

/** What the instructor said to all, until it is put away or the class goes on. */
export function Said() {
  const t = useWords()
  const { announced } = useClassView()
  const said = useClass(device => (announced === null ? undefined : device.texts[announced]))
  const [away, putAway] = useState<string | null>(null)
  if (!said || away === announced) return null
  return (
    <div class="seat-said">
      <p>
        <b>{t('text.colon', { text: t('seat.announced') })}</b> {said}
      </p>
      <button type="button" class="plain" onClick={() => putAway(announced)}>
        {t('seat.announced-away')}
      </button>
    </div>
  )
}

function Calls({ me }: { me: MeView }) {
  const t = useWords()
  const { open } = useInClass()
  const { intents } = usePlaying()
  const [stops, setStops] = useState(false)
  const calls = useRef<HTMLButtonElement>(null)
  const help = async () => {
    if (await intents.call('help')) announce(t('seat.help-sent'))
  }
  const stop = async () => {
    setStops(false)
    await intents.call('stop')
    await open.intents.act({ kind: 'leave' })
    calls.current?.focus() // the button that opened the sheet is gone with the role
  }
  return (
    <>
      <button ref={calls} type="button" class="link" onClick={() => void help()}>
        {t(me.caretaker ? 'seat.take-back' : 'seat.help')}
      </button>
      {me.caretaker ? null : (
        <button type="button" class="link" onClick={() => setStops(true)}>
          {t('seat.stop')}
        </button>
      )}
      {stops ? (
        <Dialog title={t('seat.stop-title')} onClose={() => setStops(false)}>
          <p>{t('seat.stop-text')}</p>
          <button type="button" class="dark" onClick={() => void stop()}>
            {t('seat.stop-yes')}
          </button>
        </Dialog>
      ) : null}
    </>
  )
}
