// Making a class on the host behind this page: a scenario of this copy or a file of one's own, a length, and the host's key (from the
// host's own link, or typed); then its console opens.
import { useState } from 'preact/hooks'
import type { FileProblem, Game, Offer } from '../game.ts'
import { cardOf } from '../home/card.ts'
import { cardText, lengthText } from '../home/card-text.ts'
import { FileButton } from '../parts/file-button.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { type Failed, openNewClass } from './making.ts'

const FileTrouble = lazy(async () => (await import('../home/file-trouble.tsx')).FileTrouble)

type Props = { readonly game: Game; readonly hostKey: string }

export function MakeClass({ game, hostKey }: Props) {
  const t = useWords()
  const [own, setOwn] = useState<readonly Offer[]>([])
  const offers = [...own, ...game.shelf]
  const [key, setKey] = useState(hostKey)
  const [chosen, setChosen] = useState('0 0')
  const [failed, setFailed] = useState<Failed | null>(null)
  const [offerAt = 0, preset = 0] = chosen.split(' ').map(Number)
  const make = async (rehearse: boolean) =>
    setFailed(await openNewClass(game, { key, offer: offers[offerAt]!, preset, rehearse }))
  return (
    <section aria-labelledby="make" class="unprinted">
      <h2 id="make">{t('class.make')}</h2>
      <p>{t('class.make-text')}</p>
      <form
        class="make"
        onSubmit={event => {
          event.preventDefault()
          void make(false)
        }}
      >
        <Choices offers={offers} chosen={chosen} choose={setChosen} />
        <OwnFile
          game={game}
          take={offer => {
            setOwn(list => [offer, ...list])
            setChosen('0 0')
          }}
        />
        {hostKey === '' || failed === 'key' ? <Key value={key} change={setKey} /> : null}
        <p class="make-acts">
          <button type="submit" class="dark">
            {t('class.make-do')}
          </button>
          <button
            type="button"
            class="plain"
            aria-disabled={key.trim() === ''}
            onClick={() => key.trim() !== '' && void make(true)}
          >
            {t('class.make-rehearse')}
          </button>
        </p>
      </form>
      {failed ? (
        <p class="refusal" role="alert">
          {t(`class.make-failed-${failed}`)}
        </p>
      ) : null}
    </section>
  )
}

type ChoicesProps = {
  readonly offers: readonly Offer[]
  readonly chosen: string
  readonly choose: (chosen: string) => void
}

function Choices({ offers, chosen, choose }: ChoicesProps) {
  const t = useWords()
  const language = useLanguage()
  const reader = { side: null, language }
  return (
    <label class="field">
      <span>{t('class.make-what')}</span>
      <select value={chosen} onChange={event => choose(event.currentTarget.value)}>
        {offers.flatMap((offer, offerAt) =>
          offer.card.presets.map((preset, presetAt) => (
            <option key={`${offerAt} ${presetAt}`} value={`${offerAt} ${presetAt}`}>
              {t('class.make-option', {
                title: cardText(offer.card, offer.card.title, reader),
                length: lengthText(preset, t),
              })}
            </option>
          )),
        )}
      </select>
    </label>
  )
}

/** A scenario from a file: checked here as the host will check it, then chosen. */
function OwnFile({ game, take }: { game: Game; take: (offer: Offer) => void }) {
  const t = useWords()
  const language = useLanguage()
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState<{ readonly file: string; readonly problem: FileProblem } | null>(
    null,
  )
  const open = async (file: File) => {
    setSaid('')
    setTrouble(null)
    const found = await game.openFile(file)
    if (!found.ok) return setTrouble({ file: file.name, problem: found.error })
    if (found.value.kind === 'match') return setSaid(t('class.make-own-match'))
    const { shelved } = found.value
    const offer = { card: cardOf(shelved.scenario), load: async () => shelved }
    take(offer)
    const title = cardText(offer.card, offer.card.title, { side: null, language })
    setSaid(t('class.make-own-taken', { title }))
  }
  return (
    <div class="open-file">
      <FileButton
        text={t('class.make-own')}
        accept=".json,application/json"
        take={async ([file]) => file && (await open(file))}
      />
      <p class="quiet" role="status">
        {said}
      </p>
      {trouble ? <FileTrouble key={trouble.file} {...trouble} close={() => setTrouble(null)} /> : null}
    </div>
  )
}

function Key({ value, change }: { value: string; change: (key: string) => void }) {
  const t = useWords()
  return (
    <label class="field">
      <span>{t('class.make-key')}</span>
      <input
        type="text"
        required
        value={value}
        maxLength={64}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="key-help"
        onInput={event => change(event.currentTarget.value)}
      />
      <small id="key-help">{t('class.make-key-help')}</small>
    </label>
  )
}
