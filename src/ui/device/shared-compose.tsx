// A draft being written in the open by one side: two columns to tick, named by side. Both look; one holds the pen.
import { useState } from 'preact/hooks'
import type { PromiseId } from '../../match/moves.ts'
import { drafted } from '../../store/drafting.ts'
import type { TableState } from '../../store/table-desk.ts'
import { Choices, chosenFirst } from '../bargain/compose.tsx'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { useDevice, useDoor } from './device-context.ts'

type Writing = NonNullable<TableState['writing']>

export function SharedCompose({ writing }: { writing: Writing }) {
  const t = useWords()
  const { book } = usePlaying()
  const { table } = useDevice()
  const { trigger } = useView()
  const door = useDoor(writing.by)
  const [first] = useState(writing)
  const { most, ...offers } = door.offers()
  const side = book.side(writing.by)
  const bindsBoth = (ref: PromiseId) => book.bindsBoth(ref, trigger)
  const ticked = (part: 'give' | 'take') => (ref: PromiseId) => drafted(writing, part, ref, most, bindsBoth)
  const lay = async () => {
    const { on, give, take } = writing
    if (await door.intents.draft(on, { give, take })) table.set({ writing: null, putAway: null })
  }
  const title = writing.on === 0 ? 'device.composes' : 'device.composes-changes'
  return (
    <section class="draft" aria-labelledby="compose-title">
      <h2 id="compose-title">
        <SideMark mark={side.mark} /> {t(title, { side: side.name })}
      </h2>
      <p class="quiet">{t('table.compose-help', { most })}</p>
      <div class="columns">
        {book.scenario.sides.map(({ id }) => {
          const part = id === writing.by ? 'give' : 'take'
          return (
            <Choices
              key={id}
              title={t('device.side-does', { side: book.side(id).name })}
              giver={id}
              offers={chosenFirst(offers[part], first[part])}
              chosen={writing[part]}
              fits={ref => ticked(part)(ref) !== writing}
              change={ref => table.set({ writing: ticked(part)(ref) })}
            />
          )
        })}
      </div>
      <Actions>
        <MoveButton disabled={writing.give.length + writing.take.length === 0} onClick={() => void lay()}>
          {t('device.lay-draft', { side: side.name })}
        </MoveButton>
        <button type="button" class="plain" onClick={() => table.set({ writing: null })}>
          {t('table.cancel')}
        </button>
      </Actions>
    </section>
  )
}
