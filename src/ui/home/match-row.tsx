// One match of this device: its cables in small, and what can be done with it. Deleting is asked once, in place.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Head } from '../../store/saves.ts'
import type { Game } from '../game.ts'
import { CableGlyph } from '../parts/cable-glyph.tsx'
import { announce } from '../parts/live.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { Rename } from './rename.tsx'
import { saveToFile } from './save-file.ts'

type Props = {
  readonly head: Head
  readonly game: Game
  readonly changed: () => Promise<void>
  readonly first: boolean
}

export function MatchRow({ head, game, changed, first }: Props) {
  const t = useWords()
  const [doing, setDoing] = useState<'nothing' | 'rename' | 'delete'>('nothing')
  const levels = head.cables ?? game.shelf.find(one => one.card.title === head.title)?.card.cables ?? []
  const side = head.sideName
  return (
    <li class="match">
      <CableGlyph levels={levels} label="" />
      <div class="match-told">
        <b>{titleOf(head)}</b>
        <Where head={head} />
      </div>
      <Ways head={head} first={first} />
      {doing === 'rename' ? (
        <Rename head={head} game={game} changed={changed} done={() => setDoing('nothing')} />
      ) : doing === 'delete' ? (
        <Sure head={head} game={game} changed={changed} back={() => setDoing('nothing')} />
      ) : (
        <div class="match-acts">
          <button
            type="button"
            class="link"
            aria-label={t('home.rename-of', { title: titleOf(head), side })}
            onClick={() => setDoing('rename')}
          >
            {t('home.rename')}
          </button>
          <Export head={head} game={game} />
          {head.older ? null : (
            <a
              class="link"
              href={addressOf('hand', head.id)}
              aria-label={t('home.hand-in-of', { title: titleOf(head), side })}
            >
              {t('home.hand-in')}
            </a>
          )}
          <button
            type="button"
            class="link"
            aria-label={t('home.delete-of', { title: titleOf(head), side })}
            onClick={() => setDoing('delete')}
          >
            {t('home.delete')}
          </button>
        </div>
      )}
    </li>
  )
}

/** What its player calls it, else the title of its scenario. */
const titleOf = (head: Head): string => head.name || head.title

function Where({ head }: { head: Head }) {
  const t = useWords()
  const language = useLanguage()
  const { sideName: side, turn, turns, played } = head
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium' })
  return (
    <span class="quiet">
      {head.name ? `${head.title} · ` : ''}
      {head.ended ? t('home.save-ended', { side }) : t('home.save-line', { side, turn, turns })} ·{' '}
      {day.format(played)}
    </span>
  )
}

/** Where a match leads: on, or to what it was. */
function Ways({ head, first }: { head: Head; first: boolean }) {
  const t = useWords()
  const name = { title: titleOf(head), side: head.sideName }
  return (
    <div class="match-ways">
      {head.ended ? (
        <>
          {head.older ? null : (
            <a class="plain" href={addressOf('debrief', head.id)} aria-label={t('home.debrief-of', name)}>
              {t('home.debrief')}
            </a>
          )}
          <a class="plain" href={addressOf('replay', head.id)} aria-label={t('home.replay-of', name)}>
            {t('home.replay')}
          </a>
        </>
      ) : (
        <a
          class={first ? 'dark' : 'plain'}
          href={addressOf('match', head.id)}
          aria-label={t('home.continue-as', name)}
        >
          {t('home.continue')}
        </a>
      )}
    </div>
  )
}

function Export({ head, game }: { head: Head; game: Game }) {
  const t = useWords()
  const [failed, setFailed] = useState(false)
  const save = async () => {
    const file = await game.exportMatch(head.id).catch(() => null)
    setFailed(file === null)
    if (file) saveToFile(file.name, file.text)
  }
  return (
    <>
      <button
        type="button"
        class="link"
        aria-label={t('home.export-of', { title: titleOf(head), side: head.sideName })}
        onClick={() => void save()}
      >
        {t('home.export')}
      </button>
      {failed ? (
        <span class="loss" role="alert">
          {t('home.export-failed')}
        </span>
      ) : null}
    </>
  )
}

type SureProps = Omit<Props, 'first'> & { readonly back: () => void }

function Sure({ head, game, changed, back }: SureProps) {
  const t = useWords()
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.focus(), [])
  const remove = async () => {
    const saves = await game.saves()
    await saves.remove(head.id)
    announce(t('home.deleted', { title: titleOf(head) }))
    await changed()
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <fieldset ref={box} class="match-acts delete-sure" tabIndex={-1}>
      <legend>{t('home.delete-sure')}</legend>
      <button type="button" class="plain" onClick={() => void remove()}>
        {t('home.delete-yes')}
      </button>
      <button type="button" class="plain" onClick={back}>
        {t('home.delete-no')}
      </button>
    </fieldset>
  )
}
