// One side's place at the table between both: its signature, its pen, its look at its own papers, its leave.
import { useEffect, useRef } from 'preact/hooks'
import type { TableView } from '../../match/view.ts'
import { signersOf } from '../../store/table-desk.ts'
import { facing } from '../bargain/draft.tsx'
import { MoveButton } from '../parts/actions.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { usePlaying } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { useDevice, useDoor, useTable } from './device-context.ts'

type Draft = NonNullable<TableView['draft']>

export function Place({ side, table }: { side: string; table: TableView }) {
  const t = useWords()
  const { book } = usePlaying()
  const { hands } = useDevice()
  const { intents } = useDoor(side)
  const { name, mark } = book.side(side)
  const left = table.left.includes(side)
  const pens = table.pens[side] ?? 0
  return (
    <section class={`place place-${mark}`} aria-label={t('device.place', { side: name })}>
      <h2>
        <SideMark mark={mark} /> {name} <span class="quiet">{t('device.pens', { count: pens })}</span>
      </h2>
      {left ? (
        <p class="quiet">{t('device.is-done', { side: name })}</p>
      ) : (
        <>
          {table.draft ? <Signing side={side} draft={table.draft} /> : null}
          <button type="button" class="plain" onClick={() => hands.lookAt(side)}>
            {table.draft ? t('device.looks', { side: name }) : t('device.looks-plain', { side: name })}
          </button>
          <Pen side={side} table={table} pens={pens} />
          <MoveButton plain slight={table.draft !== null} onClick={() => void intents.ready()}>
            {t('device.done', { side: name })}
          </MoveButton>
          {table.kind === 'summit' && !table.ratified ? <Leaving side={side} /> : null}
        </>
      )}
    </section>
  )
}

/** A press a side: the second one signs for both. */
function Signing({ side, draft }: { side: string; draft: Draft }) {
  const t = useWords()
  const { book } = usePlaying()
  const { table, doors } = useDevice()
  const signers = useTable(state => signersOf(state, draft.number))
  const { name } = book.side(side)
  const signed = signers.includes(side)
  const press = async () => {
    const both = table.press(draft.number, side).length === 2
    const other = book.otherOf(draft.by)
    if (both && !(await doors[other]?.intents.sign(draft.number)))
      table.set({ signed: { draft: 0, sides: [] } })
  }
  return (
    <button
      type="button"
      class={signed ? 'plain signed' : 'dark'}
      aria-pressed={signed}
      onClick={() => void press()}
    >
      {signed ? t('device.has-signed', { side: name }) : t('device.signs', { side: name })}
    </button>
  )
}

/** What a side may do with the pen: write, change the other's draft or put it away, take its own back. */
function Pen({ side, table, pens }: { side: string; table: TableView; pens: number }) {
  const t = useWords()
  const { book } = usePlaying()
  const { table: desk } = useDevice()
  const { intents } = useDoor(side)
  const words = { side: book.side(side).name }
  const { draft } = table
  if (!draft) {
    if (pens === 0 || table.ratified) return null
    const write = () => desk.set({ writing: { by: side, on: 0, give: [], take: [] } })
    return (
      <button type="button" class="plain" onClick={write}>
        {t('device.writes', words)}
      </button>
    )
  }
  if (draft.by === side) {
    return (
      <MoveButton plain onClick={() => void intents.withdraw(draft.number)}>
        {t('device.takes-back', words)}
      </MoveButton>
    )
  }
  const putAway = async () => {
    if (await intents.shelve(draft.number)) desk.set({ putAway: { by: side } })
  }
  const { we, they } = facing(draft, side)
  const change = () => desk.set({ writing: { by: side, on: draft.number, give: we, take: they } })
  return (
    <>
      {pens > 0 ? (
        <button type="button" class="plain" onClick={change}>
          {t('device.changes', words)}
        </button>
      ) : null}
      <MoveButton plain onClick={() => void putAway()}>
        {t('device.puts-away', words)}
      </MoveButton>
    </>
  )
}

/** Leaving a summit: asked once, in place. */
function Leaving({ side }: { side: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const { table } = useDevice()
  const { intents } = useDoor(side)
  const leaving = useTable(state => state.leaving)
  const words = { side: book.side(side).name }
  const asked = leaving === side
  const was = useRef(asked)
  const button = useRef<HTMLButtonElement>(null)
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (was.current !== asked) (asked ? group : button).current?.focus()
    was.current = asked
  }, [asked])
  if (!asked) {
    return (
      <button ref={button} type="button" class="link" onClick={() => table.set({ leaving: side })}>
        {t('device.leaves', words)}
      </button>
    )
  }
  return (
    <fieldset ref={group} class="sure" aria-label={t('device.leaves', words)} tabIndex={-1}>
      <p>{t('device.leaves-sure', words)}</p>
      <MoveButton onClick={() => void intents.walk()}>{t('device.leaves-yes', words)}</MoveButton>
      <button type="button" class="plain" onClick={() => table.set({ leaving: null })}>
        {t('commit.sure-no')}
      </button>
    </fieldset>
  )
}
