// A match for the instructor: the code as QR and as text in rows, and a short file. No name is in it, and nothing is sent.
import '../../words/parts/gather.ts'
import '../styles/leaf.css'
import '../styles/class.css'
import '../styles/gather.css'
import { useEffect, useState } from 'preact/hooks'
import { err, type Result } from '../../kit/result.ts'
import type { Game } from '../game.ts'
import { saveToFile } from '../home/save-file.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { announce } from '../parts/live.tsx'
import { Notice } from '../parts/notice.tsx'
import { QrCode } from '../parts/qr-code.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import type { HandIn } from './data.ts'

type Props = { readonly game: Game; readonly id: string }

export function HandInScreen({ game, id }: Props) {
  const t = useWords()
  const [found, setFound] = useState<Result<HandIn, string> | null>(null)
  useEffect(() => {
    void game.handIn(id).then(setFound, () => setFound(err('failed')))
  }, [id])
  if (!found) return <Notice text={t('app.loading')} />
  if (found.ok) return <Sheet hand={found.value} id={id} />
  if (found.error === 'not-here') return <Notice text={t('open.not-here')} back />
  if (found.error === 'too-long') return <TooLong game={game} id={id} />
  return <Notice text={t(found.error === 'older' ? 'hand.older' : 'hand.failed')} back />
}

function Sheet({ hand, id }: { hand: HandIn; id: string }) {
  const t = useWords()
  const { tag, ended } = hand
  return (
    <main class="page leaf hand" id="document">
      <header>
        <PhaseHeading id="hand">{t('hand.title')}</PhaseHeading>
        <p class="story">{t('hand.lead')}</p>
      </header>
      {ended ? null : <p class="aside">{t('hand.open')}</p>}
      <p class="hand-tag">
        <b>{t('hand.tag', { tag })}</b> <span class="quiet">{t('hand.tag-note')}</span>
      </p>
      <div class="hand-ways">
        <Codes hand={hand} />
        <Typed hand={hand} />
      </div>
      <Keep hand={hand} />
      <nav class="unprinted" aria-label={t('hand.back')}>
        <a class="plain" href={addressOf('match', id)}>
          {t('hand.back')}
        </a>
      </nav>
    </main>
  )
}

function Codes({ hand: { tag, parts } }: { hand: HandIn }) {
  const t = useWords()
  const of = parts.length
  return (
    <section aria-labelledby="hand-qr">
      <h2 id="hand-qr">{t('hand.qr')}</h2>
      {parts.map((text, at) => (
        <figure key={text} class="hand-code">
          {of > 1 ? <figcaption>{t('hand.qr-part', { part: at + 1, of })}</figcaption> : null}
          <QrCode
            text={text}
            label={of > 1 ? t('hand.qr-label-part', { part: at + 1, of, tag }) : t('hand.qr-label', { tag })}
          />
        </figure>
      ))}
    </section>
  )
}

/** One list a part, numbered as the instructor's device counts. */
function Typed({ hand: { tag, rows } }: { hand: HandIn }) {
  const t = useWords()
  const of = rows.length
  return (
    <section aria-labelledby="hand-text">
      <h2 id="hand-text">{t('hand.text')}</h2>
      {rows.map((list, at) => (
        <ol
          key={at}
          class="hand-rows"
          aria-label={of > 1 ? t('hand.rows-part', { part: at + 1, of, tag }) : t('hand.rows', { tag })}
        >
          {list.map(row => (
            <li key={row}>
              <code>{row}</code>
            </li>
          ))}
        </ol>
      ))}
      <p class="quiet">{t('hand.text-note')}</p>
    </section>
  )
}

function Keep({ hand: { file } }: { hand: HandIn }) {
  const t = useWords()
  const [said, setSaid] = useState('')
  const say = (text: string) => {
    setSaid(text)
    announce(text)
  }
  const save = () => {
    saveToFile(file.name, file.text, 'text/plain')
    say(t('hand.saved', { name: file.name }))
  }
  const copy = () => void navigator.clipboard.writeText(file.text).then(() => say(t('hand.copied')))
  return (
    <div class="hand-keep unprinted">
      <button type="button" class="dark" onClick={save}>
        {t('hand.save')}
      </button>
      {navigator.clipboard ? (
        <button type="button" class="plain" onClick={copy}>
          {t('hand.copy')}
        </button>
      ) : null}
      <span class="quiet">{said}</span>
    </div>
  )
}

function TooLong({ game, id }: Props) {
  const t = useWords()
  const save = async () => {
    const file = await game.exportMatch(id).catch(() => null)
    if (file) saveToFile(file.name, file.text)
  }
  return (
    <main class="page leaf" id="document">
      <PhaseHeading id="hand">{t('hand.title')}</PhaseHeading>
      <p class="story">{t('hand.too-long')}</p>
      <div class="hand-keep">
        <button type="button" class="dark" onClick={() => void save()}>
          {t('hand.too-long-save')}
        </button>
      </div>
    </main>
  )
}
