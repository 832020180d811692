// What a side looks at alone while both sit at the table: the odds of the draft at home, the dial, its aims, its cards.
import { Lying } from '../bargain/draft.tsx'
import { Hand } from '../bargain/table.tsx'
import { Aims, saidOf } from '../briefing/briefing.tsx'
import { Actions } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { NewsFold } from '../turn/news.tsx'
import { TurnEyebrow } from '../turn/reading.tsx'
import { useDevice } from './device-context.ts'

export function OwnPapers() {
  const t = useWords()
  const { book } = usePlaying()
  const { hands } = useDevice()
  const view = useView()
  if (!view.own) return null
  const said = saidOf(view.own, book)
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`papers-${view.turn}`}>
        {t('device.papers', { side: book.side(book.own).name })}
      </PhaseHeading>
      {view.table?.draft ? <Lying /> : <p class="quiet">{t('device.no-odds')}</p>}
      <Aims aims={said.aims} redLine={said.redLine} />
      <NewsFold />
      <Hand view={view} own={view.own} />
      <Actions>
        <button type="button" class="dark" onClick={hands.layBack}>
          {t('device.lay-back')}
        </button>
      </Actions>
    </>
  )
}
