// The gathered matches, by scenario: each by its cables and a name that the instructor may give; removed ones can be put back
// while the page is open. One that cannot be read stands in its place and says why. One debrief for all matches of a scenario.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { GatheredItem } from '../../store/gathered.ts'
import { CableGlyph } from '../parts/cable-glyph.tsx'
import { announce } from '../parts/live.tsx'
import { useWords } from '../parts/words.ts'
import type { Gathered, Gathering } from './data.ts'

type Removed = { readonly name: string; readonly item: GatheredItem | null } // null: there was nothing to put back

type Props = {
  readonly items: readonly Gathered[]
  readonly gathering: Gathering
  readonly nameOf: (one: Gathered) => string
  readonly changed: () => Promise<void>
  readonly open: (scenario: string) => void
}

export function GatheredList({ items, gathering, nameOf, changed, open }: Props) {
  const t = useWords()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const scenarios = [...new Set(items.map(item => item.scenario))]
  const strays = items.filter(item => item.scenario === '').length
  const remove = async (one: Gathered) => {
    const name = nameOf(one)
    announce(t('gather.removed', { name }))
    setRemoved({ name, item: one.item })
    await gathering.remove(one.id)
    await changed()
  }
  const putBack = async (item: GatheredItem, name: string) => {
    setRemoved(null)
    await gathering.rename(item, name)
    await changed()
  }
  return (
    <section aria-labelledby="gathered">
      <h2 id="gathered">{t('gather.list')}</h2>
      {items.length === 0 ? <p class="quiet">{t('gather.empty')}</p> : null}
      {removed ? (
        <p class="gather-removed">
          {t('gather.removed', { name: removed.name })} <PutBack removed={removed} putBack={putBack} />
        </p>
      ) : null}
      {scenarios.map(hash => {
        const own = items.filter(one => one.scenario === hash)
        return (
          <div key={hash} class="gather-scenario">
            <OfScenario own={own} strays={strays} open={() => open(hash)}>
              {own.map(one =>
                one.lost === null ? (
                  <Row
                    key={one.id}
                    item={one.item}
                    name={nameOf(one)}
                    rename={async name => {
                      await gathering.rename(one.item, name)
                      await changed()
                      if (name) announce(t('gather.named', { name }))
                    }}
                    remove={() => void remove(one)}
                  />
                ) : (
                  <LostRow key={one.id} one={one} name={nameOf(one)} remove={() => void remove(one)} />
                ),
              )}
            </OfScenario>
          </div>
        )
      })}
      {items.length > 0 ? <p class="quiet">{t('gather.made-up')}</p> : null}
    </section>
  )
}

type OfProps = {
  readonly own: readonly Gathered[]
  readonly strays: number // matches whose scenario cannot be told: they may belong here
  readonly open: () => void
  readonly children: ComponentChildren
}

/** The matches of one scenario, and their debrief where at least one of them can be read. */
function OfScenario({ own, strays, open, children }: OfProps) {
  const t = useWords()
  const title = own.find(one => one.title !== '')?.title ?? ''
  const isKnown = own[0]!.scenario !== ''
  const count = own.filter(one => one.lost === null).length
  const of = own.length + (isKnown ? strays : 0)
  return (
    <>
      <h3>
        {isKnown && title
          ? t('gather.of-scenario', { title, count: own.length })
          : t('gather.of-unknown', { count: own.length })}
      </h3>
      <ul class="gather-list">{children}</ul>
      {count > 0 ? (
        <button type="button" class="dark" aria-label={t('gather.debrief-of', { title })} onClick={open}>
          {t('gather.debrief')}
        </button>
      ) : null}
      {count < of ? (
        <p class="quiet">{t(count > 0 ? 'gather.made-of' : 'gather.made-of-none', { count, of })}</p>
      ) : null}
    </>
  )
}

function PutBack({
  removed,
  putBack,
}: {
  removed: Removed
  putBack: (item: GatheredItem, name: string) => Promise<void>
}) {
  const t = useWords()
  const { item, name } = removed
  if (item === null) return null
  return (
    <button type="button" class="link" onClick={() => void putBack(item, name)}>
      {t('gather.put-back')}
    </button>
  )
}

type LostProps = { readonly one: Gathered; readonly name: string; readonly remove: () => void }

/** One that cannot be read: which, why, and what mends it. */
function LostRow({ one, name, remove }: LostProps) {
  const t = useWords()
  return (
    <li>
      <div class="gather-named">
        <b>{name}</b>
        {one.tag ? <span class="quiet">{one.tag}</span> : null}
        <p class="refusal">{t(`gather.lost-${one.lost ?? 'damaged'}`)}</p>
      </div>
      <button type="button" class="link" aria-label={t('gather.remove-of', { name })} onClick={remove}>
        {t('gather.remove')}
      </button>
    </li>
  )
}

type RowProps = {
  readonly item: GatheredItem
  readonly name: string
  readonly rename: (name: string) => Promise<void>
  readonly remove: () => void
}

const MOST_LETTERS = 40

function Row({ item, name, rename, remove }: RowProps) {
  const t = useWords()
  const { tag, turn, turns, ended } = item
  return (
    <li>
      <CableGlyph levels={item.cables} label="" />
      <div class="gather-named">
        <input
          type="text"
          value={name}
          maxLength={MOST_LETTERS}
          autocomplete="off"
          aria-label={t('gather.name-of', { tag })}
          onChange={event => void rename(event.currentTarget.value.trim())}
        />
        <span class="quiet">
          {tag} · {ended ? t('gather.ended') : t('gather.adjourned', { turn, turns })}
        </span>
      </div>
      <button type="button" class="link" aria-label={t('gather.remove-of', { name })} onClick={remove}>
        {t('gather.remove')}
      </button>
    </li>
  )
}
