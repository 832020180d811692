// The gathered matches, by scenario: each by its cables and a name that the instructor may give; removed ones can be put back
// while the page is open. One debrief for all matches of a scenario.
import { useState } from 'preact/hooks'
import type { GatheredItem } from '../../store/gathered.ts'
import { CableGlyph } from '../parts/cable-glyph.tsx'
import { announce } from '../parts/live.tsx'
import { useWords } from '../parts/words.ts'
import type { Gathering } from './data.ts'

type Props = {
  readonly items: readonly GatheredItem[]
  readonly gathering: Gathering
  readonly nameOf: (item: GatheredItem) => string
  readonly changed: () => Promise<void>
  readonly open: (scenario: string) => void
}

export function GatheredList({ items, gathering, nameOf, changed, open }: Props) {
  const t = useWords()
  const [removed, setRemoved] = useState<GatheredItem | null>(null)
  const scenarios = [...new Set(items.map(item => item.scenario))]
  const remove = async (item: GatheredItem) => {
    announce(t('gather.removed', { name: nameOf(item) }))
    setRemoved({ ...item, name: nameOf(item) })
    await gathering.remove(item.id)
    await changed()
  }
  const putBack = async (item: GatheredItem) => {
    setRemoved(null)
    await gathering.rename(item, item.name)
    await changed()
  }
  return (
    <section aria-labelledby="gathered">
      <h2 id="gathered">{t('gather.list')}</h2>
      {items.length === 0 ? <p class="quiet">{t('gather.empty')}</p> : null}
      {removed ? (
        <p class="gather-removed">
          {t('gather.removed', { name: removed.name })}{' '}
          <button type="button" class="link" onClick={() => void putBack(removed)}>
            {t('gather.put-back')}
          </button>
        </p>
      ) : null}
      {scenarios.map(hash => {
        const own = items.filter(item => item.scenario === hash)
        const title = own[0]!.title
        return (
          <div key={hash} class="gather-scenario">
            <h3>{t('gather.of-scenario', { title, count: own.length })}</h3>
            <ul class="gather-list">
              {own.map(item => (
                <Row
                  key={item.id}
                  item={item}
                  name={nameOf(item)}
                  rename={async name => {
                    await gathering.rename(item, name)
                    await changed()
                    if (name) announce(t('gather.named', { name }))
                  }}
                  remove={() => void remove(item)}
                />
              ))}
            </ul>
            <button
              type="button"
              class="dark"
              aria-label={t('gather.debrief-of', { title })}
              onClick={() => open(hash)}
            >
              {t('gather.debrief')}
            </button>
          </div>
        )
      })}
      {items.length > 0 ? <p class="quiet">{t('gather.made-up')}</p> : null}
    </section>
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
