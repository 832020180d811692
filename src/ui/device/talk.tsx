// A crisis without a table: both talk, then each seals.
import { Actions } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { NewsFold } from '../turn/news.tsx'
import { TurnEyebrow } from '../turn/reading.tsx'
import { useDevice } from './device-context.ts'

export function Talk() {
  const t = useWords()
  const { hands } = useDevice()
  const view = useView()
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`talk-${view.turn}`}>{t('device.talk')}</PhaseHeading>
      <p>{t('device.talk-text')}</p>
      <NewsFold />
      <Actions>
        <button type="button" class="dark" onClick={hands.endTalk}>
          {t('device.talk-over')}
        </button>
      </Actions>
    </>
  )
}
