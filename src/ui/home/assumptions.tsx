// The contested assumptions of a scenario, each with a sentence for it and one against it, their sources, and its switch.
import type { Scenario } from '../../scenario/schema.ts'
import { makeBook } from '../book/book.ts'
import { useLanguage, useWords } from '../parts/words.ts'

type Props = {
  readonly scenario: Scenario
  readonly side: string
  readonly off: readonly string[]
  readonly change: (off: readonly string[]) => void
}

export function Assumptions({ scenario, side, off, change }: Props) {
  const t = useWords()
  const language = useLanguage()
  const book = makeBook(scenario, { side, language })
  const list = scenario.assumptions ?? []
  if (list.length === 0) return null
  const turn = (id: string, on: boolean) => change(on ? off.filter(one => one !== id) : [...off, id])
  return (
    <fieldset class="asked assumptions">
      <legend>{t('more.assumptions')}</legend>
      <p class="quiet">{t('more.assumptions-help')}</p>
      {list.map(one => (
        <div key={one.id} class="assumption">
          <label class="answer">
            <input
              type="checkbox"
              checked={!off.includes(one.id)}
              onChange={event => turn(one.id, event.currentTarget.checked)}
            />
            <span>{book.text(one.name)}</span>
          </label>
          <details>
            <summary>
              {t('more.argue')}
              <span class="aloud">: {book.text(one.name)}</span>
            </summary>
            <dl>
              <Reason
                scenario={scenario}
                word={t('more.for')}
                text={book.text(one.for)}
                keys={one.sources?.for}
              />
              <Reason
                scenario={scenario}
                word={t('more.against')}
                text={book.text(one.against)}
                keys={one.sources?.against}
              />
            </dl>
          </details>
        </div>
      ))}
    </fieldset>
  )
}

type ReasonProps = {
  readonly scenario: Scenario
  readonly word: string
  readonly text: string
  readonly keys: readonly string[] | undefined
}

function Reason({ scenario, word, text, keys = [] }: ReasonProps) {
  const titles = keys.flatMap(key => scenario.sources?.[key] ?? [])
  return (
    <>
      <dt class="label">{word}</dt>
      <dd>
        {text}
        {titles.map((source, at) => (
          <span key={at} class="assumption-source">
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
          </span>
        ))}
      </dd>
    </>
  )
}
