// The page between two readers: says who takes the device and who looks away. Nothing of either side stands on it.
import { useEffect } from 'preact/hooks'
import type { Hold } from '../../store/hands.ts'
import { Verdict } from '../bargain/verdict.tsx'
import { CompassRose } from '../home/compass-rose.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { announce } from '../parts/live.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords, type Words } from '../parts/words.ts'
import { useDevice } from './device-context.ts'

export function Cover({ hold }: { hold: Hold }) {
  const t = useWords()
  const { book } = usePlaying()
  const { hands } = useDevice()
  const holder = hold.who === null ? null : book.side(hold.who)
  const other = hold.who === null ? '' : book.side(book.otherOf(hold.who)).name
  const title = holder ? headingOf(hold, holder.name, t) : t('device.lay')
  useEffect(() => announce(title), [])
  return (
    <main class="cover" id="document">
      <svg class="cover-rose" viewBox="-80 -80 160 160" aria-hidden="true">
        <CompassRose at={{ x: 0, y: 0 }} radius={60} />
      </svg>
      <div class="cover-sheet">
        <CoverMark hold={hold} />
        <PhaseHeading id={title}>{title}</PhaseHeading>
        {holder ? <p class="cover-away">{t('device.looks-away', { other })}</p> : null}
        <Note hold={hold} />
        <button type="button" class="dark" onClick={hands.uncover}>
          {holder ? t('device.uncover', { side: holder.name }) : bothLabel(hold, t)}
        </button>
      </div>
    </main>
  )
}

function headingOf(hold: Hold, side: string, t: Words): string {
  if (hold.why === 'pass') return t('device.pass', { side })
  if (hold.why === 'look') return t('device.look', { side })
  return hold.why === 'back' ? t('device.back', { side }) : t('device.take', { side })
}

const bothLabel = (hold: Hold, t: Words): string =>
  hold.why === 'opened' ? t('device.open-envelopes') : t('device.uncover-both')

function CoverMark({ hold }: { hold: Hold }) {
  const { book } = usePlaying()
  const sides = hold.who === null ? book.scenario.sides.map(side => side.id) : [hold.who]
  return (
    <p class="cover-marks" aria-hidden="true">
      {sides.map(side => (
        <SideMark key={side} mark={book.side(side).mark} />
      ))}
    </p>
  )
}

/** What both may know at this cover: the rules at the first, what became of a draft, where the match stands after a reload. */
function Note({ hold }: { hold: Hold }) {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  if (hold.why === 'start') {
    return (
      <ul class="cover-rules">
        <li>{t('device.rule-beside')}</li>
        <li>{t('device.rule-own')}</li>
        <li>{t('device.rule-twice')}</li>
      </ul>
    )
  }
  if (hold.why === 'opened') {
    return view.sealed.length === 2 ? <p class="cover-away">{t('device.sealed-both')}</p> : null
  }
  if (hold.why === 'take' && view.phase === 'commitment') return <Verdict table={view.table} />
  if (hold.why !== 'back') return null
  const sealed = view.phase === 'commitment' ? view.sealed.map(side => book.side(side).name) : []
  return (
    <p class="quiet">
      {t('device.back-note', { turn: view.turn, turns: view.turns })}{' '}
      {sealed.map(side => t('device.back-sealed', { side })).join(' ')}
    </p>
  )
}
