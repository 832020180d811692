// The draft that lies on the table, in two columns from our side, with its lights, its dial and what we may do with it.
import type { LightView, OwnView, TableView } from '../../match/view.ts'
import { oddsText } from '../book/odds.ts'
import { MoveButton } from '../parts/actions.tsx'
import { HintAt } from '../parts/hint.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { Column } from './column.tsx'
import { ClauseTexts } from './promise-text.tsx'

type Draft = NonNullable<TableView['draft']>

/** What a draft holds, turned to face us. */
export function facing(draft: Draft, side: string) {
  const { give, take } = draft.package
  return draft.by === side ? { we: give, they: take } : { we: take, they: give }
}

export function Lying() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const { table, own } = view
  if (!table?.draft || !own) return null
  const { draft } = table
  const ours = draft.by === own.side
  const { we, they } = facing(draft, own.side)
  const by = book.side(draft.by).name
  const other = book.side(book.other).name
  const title = ours ? t('table.draft-own', { side: other }) : titleOf(draft, by, t)
  return (
    <section class="draft" aria-labelledby="draft-title">
      <h2 id="draft-title">{title}</h2>
      <div class="columns">
        <Column title={t('table.we-do')} list={we} giver={own.side} changed={draft.changed} />
        <Column title={t('table.they-do')} list={they} giver={book.other} changed={draft.changed} />
      </div>
      <ClauseTexts promises={[...we, ...they]} />
      {own.lights ? <Lights lights={own.lights} /> : null}
      {own.lights ? <HintAt at="lights" /> : null}
      <Dial own={own} />
    </section>
  )
}

/** What we may do with the draft that lies there: at the foot of the document. */
export function DraftActs({ draft, own, pens }: { draft: Draft; own: OwnView; pens: number }) {
  const t = useWords()
  const { book, desk, intents } = usePlaying()
  const { we, they } = facing(draft, own.side)
  if (draft.by === own.side) {
    return (
      <>
        <MoveButton plain onClick={() => void intents.withdraw(draft.number)}>
          {t('table.withdraw')}
        </MoveButton>
        <p class="quiet">{t('table.waits', { side: book.side(book.other).name })}</p>
      </>
    )
  }
  return (
    <>
      <MoveButton onClick={() => void intents.sign(draft.number)}>{t('table.sign')}</MoveButton>
      {pens > 0 ? (
        <button
          type="button"
          class="plain"
          onClick={() => desk.set({ writing: { on: draft.number, give: we, take: they } })}
        >
          {t('table.change')}
        </button>
      ) : null}
      <MoveButton plain onClick={() => void intents.shelve(draft.number)}>
        {t('table.shelve')}
      </MoveButton>
    </>
  )
}

const titleOf = (draft: Draft, side: string, t: ReturnType<typeof useWords>): string =>
  draft.changed.length > 0 ? t('table.counter-by', { side }) : t('table.draft-by', { side })

function Lights({ lights }: { lights: NonNullable<OwnView['lights']> }) {
  const t = useWords()
  return (
    <dl class="lights">
      <Light name={t('table.light-home')} light={lights.home} />
      <Light name={t('table.light-theirs')} light={lights.theirs} />
    </dl>
  )
}

function Light({ name, light }: { name: string; light: LightView }) {
  const t = useWords()
  const language = useLanguage()
  const { book } = usePlaying()
  const band = t(`table.band-${light.band}`)
  return (
    <div class={`light light-${light.band}`}>
      <dt>{name}</dt>
      <dd>
        {t('table.odds', { band, odds: oddsText(light.odds, language) })}
        {light.group ? (
          <span class="quiet"> · {t('table.hesitates', { group: book.group(light.group).name })}</span>
        ) : null}
      </dd>
    </div>
  )
}

const SPENDS = [0, 2, 4] as const

function Dial({ own }: { own: OwnView }) {
  const t = useWords()
  const { intents } = usePlaying()
  return (
    <fieldset class="dial">
      <legend>{t('table.dial')}</legend>
      <HintAt at="dial" />
      <div class="choices">
        {SPENDS.map(spend => (
          <label key={spend} class={spend === own.spend ? 'choice choice-picked' : 'choice'}>
            <input
              type="radio"
              name="spend"
              value={spend}
              checked={spend === own.spend}
              onChange={() => void intents.widen(spend)}
            />
            <span>{t(`table.dial-${spend}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
