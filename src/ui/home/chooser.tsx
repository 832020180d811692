// Choosing a match: a side by a tap and Play; scenario, length, opponent and seed under "More choices".
import { useState } from 'preact/hooks'
import { makeBook } from '../book/book.ts'
import type { Choice, Game, Shelved } from '../game.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { useLanguage, useWords, type Words } from '../parts/words.ts'
import { opponentLine, opponentName } from './opponents.ts'

/** The presets of a scenario; one that plays every trigger where it names none. */
export function presetsOf({ scenario }: Shelved) {
  const presets = scenario.calendar?.presets ?? []
  if (presets.length > 0) return presets.map(one => ({ ...one, turns: one.slots.length }))
  const turns = scenario.calendar?.slots.length ?? scenario.triggers.length
  return [{ id: 'all', name: scenario.title, slots: [], turns, minutes: undefined }]
}

/** The preset a stranger is offered: the shortest. */
const firstPreset = (shelved: Shelved): string =>
  [...presetsOf(shelved)].sort((a, b) => a.turns - b.turns)[0]?.id ?? 'all'

export function Chooser({ shelf, game }: { shelf: readonly Shelved[]; game: Game }) {
  const t = useWords()
  const language = useLanguage()
  const [at, setAt] = useState(0)
  const shelved = shelf[at]!
  const [side, setSide] = useState(shelved.scenario.sides[1].id)
  const [preset, setPreset] = useState(firstPreset(shelved))
  const [people, setPeople] = useState<'one' | 'two'>('one')
  const [opponent, setOpponent] = useState(game.opponents[0] ?? '')
  const [seed, setSeed] = useState('')
  const [busy, setBusy] = useState(false)
  const book = makeBook(shelved.scenario, { side, language })
  const pickScenario = (next: number) => {
    const chosen = shelf[next]!
    setAt(next)
    setSide(chosen.scenario.sides[1].id)
    setPreset(firstPreset(chosen))
  }
  const play = async () => {
    if (busy) return
    setBusy(true)
    const choice: Choice = { shelved, people, side, preset, opponent, seed: seed.trim() }
    const id = await game.begin(choice)
    location.hash = `#/match/${id}`
  }
  const presets = presetsOf(shelved)
  const length = presets.find(one => one.id === preset)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void play()
      }}
    >
      <p class="chosen">
        <b>{book.text(shelved.scenario.title)}</b>
        {length ? ` · ${presetText(length, book.text(length.name), t)}` : ''}
      </p>
      {shelved.scenario.summary ? <p class="quiet">{book.text(shelved.scenario.summary)}</p> : null}
      <fieldset class="sides">
        <legend>{people === 'two' ? t('home.side-first') : t('home.side')}</legend>
        <div class="choices">
          {shelved.scenario.sides.map(one => (
            <label key={one.id} class={one.id === side ? 'choice choice-picked' : 'choice'}>
              <input
                type="radio"
                name="side"
                value={one.id}
                checked={one.id === side}
                onChange={() => setSide(one.id)}
              />
              <SideMark mark={book.side(one.id).mark} />
              <span>{book.side(one.id).name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" class="dark" aria-disabled={busy}>
        {people === 'two' ? t('home.play-two') : t('home.play', { side: book.side(side).name })}
      </button>
      <details class="more">
        <summary>{t('home.more')}</summary>
        {shelf.length > 1 ? (
          <Radios
            name="scenario"
            legend={t('home.scenario')}
            value={String(at)}
            list={shelf.map((one, index) => ({ id: String(index), text: titleOf(one, language) }))}
            change={id => pickScenario(Number(id))}
          />
        ) : null}
        <Radios
          name="preset"
          legend={t('home.preset')}
          value={preset}
          list={presets.map(one => ({ id: one.id, text: presetText(one, book.text(one.name), t) }))}
          change={setPreset}
        />
        <Radios
          name="people"
          legend={t('home.people')}
          value={people}
          list={[
            { id: 'one', text: t('home.people-one') },
            { id: 'two', text: t('home.people-two'), more: t('home.people-two-line') },
          ]}
          change={id => setPeople(id === 'two' ? 'two' : 'one')}
        />
        {people === 'two' ? null : (
          <Radios
            name="opponent"
            legend={t('home.opponent')}
            value={opponent}
            list={game.opponents.map(id => ({ id, text: opponentName(id, t), more: opponentLine(id, t) }))}
            change={setOpponent}
          />
        )}
        <label class="field">
          <span>{t('home.seed')}</span>
          <input
            type="text"
            value={seed}
            maxLength={64}
            autocomplete="off"
            aria-describedby="seed-help"
            onInput={event => setSeed(event.currentTarget.value)}
          />
          <small id="seed-help">{t('home.seed-help')}</small>
        </label>
        <ContentNotes shelved={shelved} text={book.text} />
      </details>
    </form>
  )
}

function titleOf(shelved: Shelved, language: string): string {
  return makeBook(shelved.scenario, { side: null, language }).text(shelved.scenario.title)
}

function presetText(
  preset: { readonly turns: number; readonly minutes?: number | undefined },
  name: string,
  t: Words,
): string {
  const { turns, minutes } = preset
  return minutes ? t('home.preset-minutes', { name, turns, minutes }) : t('home.preset-of', { name, turns })
}

function ContentNotes({ shelved, text }: { shelved: Shelved; text: ReturnType<typeof makeBook>['text'] }) {
  const t = useWords()
  const notes = shelved.scenario.contentNotes ?? []
  if (notes.length === 0) return null
  return (
    <section>
      <h3>{t('home.notes')}</h3>
      <ul>
        {notes.map((note, at) => (
          <li key={at}>{text(note)}</li>
        ))}
      </ul>
    </section>
  )
}

type RadiosProps = {
  readonly name: string
  readonly legend: string
  readonly value: string
  readonly list: readonly { readonly id: string; readonly text: string; readonly more?: string }[]
  readonly change: (id: string) => void
}

function Radios({ name, legend, value, list, change }: RadiosProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {list.map(one => (
        <label key={one.id} class={one.id === value ? 'promise promise-on' : 'promise'}>
          <input
            type="radio"
            name={name}
            value={one.id}
            checked={one.id === value}
            onChange={() => change(one.id)}
          />
          <span>
            {one.text}
            {one.more ? <small> {one.more}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
