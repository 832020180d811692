// A line as one link or one file. Where the clipboard may not be used, the link stands there to be marked.
import { useRef, useState } from 'preact/hooks'
import type { Head } from '../../store/saves.ts'
import type { Code } from '../../words/catalogue.ts'
import type { Game } from '../game.ts'
import { saveToFile } from '../home/save-file.ts'
import { announce } from '../parts/live.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { lineName } from './line-name.ts'

type Plain = Extract<Code, `share.${string}`>
const TROUBLES: Readonly<Record<string, Plain>> = {
  'not-shipped': 'share.not-shipped',
  'too-long': 'share.too-long',
  'no-compression': 'share.no-compression',
  older: 'share.older',
}

export function Share({ heads, game }: { heads: readonly Head[]; game: Game }) {
  const t = useWords()
  const [id, setId] = useState(heads.at(-1)?.id ?? '')
  const [link, setLink] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const choose = (next: string) => {
    setId(next)
    setLink('')
    setTrouble(null)
  }
  const make = async () => {
    const made = await game.shareLink(id).catch(() => ({ ok: false, error: 'failed' }) as const)
    setTrouble(made.ok ? null : made.error)
    setLink(made.ok ? new URL(addressOf('shared', made.value), location.href).href : '')
  }
  const save = async () => {
    const file = await game.exportMatch(id).catch(() => null)
    if (file) saveToFile(file.name, file.text)
  }
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share">{t('share.title')}</h2>
      <p class="quiet">{t('share.help')}</p>
      {heads.length > 1 ? (
        <label class="field">
          <span>{t('share.of')}</span>
          <select value={id} onChange={event => choose(event.currentTarget.value)}>
            {heads.map(head => (
              <option key={head.id} value={head.id}>
                {lineName(head, t)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div class="actions">
        <button type="button" class="dark" onClick={() => void make()}>
          {t('share.make')}
        </button>
        <button type="button" class="plain" onClick={() => void save()}>
          {t('share.file')}
        </button>
      </div>
      {link ? <Made link={link} /> : null}
      {trouble ? (
        <p class="refusal" role="alert">
          {t(TROUBLES[trouble] ?? 'share.failed')}
        </p>
      ) : null}
    </section>
  )
}

function Made({ link }: { link: string }) {
  const t = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
      announce(t('share.copied'))
    } catch {
      field.current?.focus() // marked, to be copied by hand
    }
  }
  return (
    <div class="share-made">
      <label class="field">
        <span>{t('share.link')}</span>
        <input
          ref={field}
          type="text"
          readOnly
          value={link}
          onFocus={event => event.currentTarget.select()}
        />
      </label>
      <button type="button" class="plain" onClick={() => void copy()}>
        {t('share.copy')}
      </button>
      {copied ? <span class="quiet">{t('share.copied')}</span> : null}
    </div>
  )
}
