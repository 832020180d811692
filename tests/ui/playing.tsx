// A real match on a test page: the referee, a computer capital opposite, the session and the screens, with nothing between.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { PERSON } from '../../src/match/options.ts'
import { createReferee } from '../../src/match/referee.ts'
import { makeSetup } from '../../src/match/state.ts'
import type { View } from '../../src/match/view.ts'
import { seatTransport } from '../../src/net/local.ts'
import { POLICIES } from '../../src/policy/named.ts'
import type { Loaded } from '../../src/scenario/load.ts'
import { makeDeskStore } from '../../src/store/desk-store.ts'
import { makeIntents } from '../../src/store/intents.ts'
import { type MatchState, makeMatchStore } from '../../src/store/match-store.ts'
import { openSession } from '../../src/store/session.ts'
import { makeBook } from '../../src/ui/book/book.ts'
import { MatchScreen } from '../../src/ui/match-screen.tsx'
import { MatchContext } from '../../src/ui/parts/match-context.ts'
import { memoryStore } from '../support/memory-store.ts'

type Seated = {
  readonly preset: string | null
  readonly side: string
  readonly opponent?: string
  readonly seed: string
}

export async function playing(loaded: Loaded, { preset, side, opponent = 'pragmatist', seed }: Seated) {
  const { scenario } = loaded
  const other = scenario.sides.find(one => one.id !== side)!.id
  const setup = makeSetup(
    loaded,
    {
      preset: preset ?? '',
      seats: [
        { id: 'you', side, holder: PERSON },
        { id: 'they', side: other, holder: opponent },
      ],
      consent: 'leader',
      timers: false,
      talk: 'room',
    },
    seed,
  )
  const clock = { now: () => 0, after: () => () => {} }
  const referee = await createReferee({
    stream: 'm',
    setup,
    store: memoryStore(),
    clock,
    policies: POLICIES,
  })
  if (!referee.ok) throw new Error(referee.error.code)
  const store = makeMatchStore()
  const desk = makeDeskStore()
  const session = openSession(seatTransport(referee.value, 'you'), store)
  const intents = makeIntents(session)
  const book = makeBook(scenario, { side, language: 'en' })
  const place = document.createElement('div')
  document.body.append(place)
  const settled = async () => {
    await referee.value.idle()
    await act(async () => {})
  }
  await settled()
  act(() =>
    render(
      <MatchContext.Provider value={{ book, store, desk, intents }}>
        <MatchScreen debrief="#/debrief/m" mountChart={null} />
      </MatchContext.Provider>,
      place,
    ),
  )
  return {
    place,
    book,
    desk,
    view: (): View => store.read().view!,
    /** What the chart would be told now. */
    chart: <T,>(tell: (view: View, state: MatchState) => T): T => tell(store.read().view!, store.read()),
    /** Makes a move and waits until everybody has answered it. */
    async make(move: (all: typeof intents) => Promise<boolean>): Promise<void> {
      await act(async () => void (await move(intents)))
      await settled()
    },
    remove(): void {
      act(() => render(null, place))
      place.remove()
      session.close()
      referee.value.close()
    },
  }
}
