// Opening a file: a scenario to play or a saved match. A bad file is refused with its lines; nothing else changes.
import { useState } from 'preact/hooks'
import { isCode, tell } from '../../words/say.ts'
import type { FileProblem, Game, Shelved } from '../game.ts'
import { announce } from '../parts/live.tsx'
import { useLanguage, useWords } from '../parts/words.ts'

type ProblemParams = Extract<FileProblem, { kind: 'log' }>['params']
type Props = { readonly game: Game; readonly opened: (shelved: Shelved) => void }

export function OpenFile({ game, opened }: Props) {
  const t = useWords()
  const [problem, setProblem] = useState<FileProblem | null>(null)
  const open = async (file: File | undefined) => {
    if (!file) return
    const found = await game.openFile(file)
    if (!found.ok) {
      await import('../../words/parts/files.ts')
      return setProblem(found.error)
    }
    setProblem(null)
    if (found.value.kind === 'match') location.hash = `#/match/${found.value.id}`
    else {
      opened(found.value.shelved)
      announce(t('home.opened', { title: file.name }))
    }
  }
  return (
    <section class="sheet open-file" aria-labelledby="open-heading">
      <h2 id="open-heading">{t('home.open')}</h2>
      <label class="field">
        <span>{t('home.open-help')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => {
            const input = event.currentTarget
            void open(input.files?.[0]).then(() => {
              input.value = ''
            })
          }}
        />
      </label>
      {problem ? <Problems problem={problem} /> : null}
    </section>
  )
}

function Problems({ problem }: { problem: FileProblem }) {
  const t = useWords()
  const language = useLanguage()
  const told = (stem: string, params: ProblemParams) =>
    ['message', 'fix']
      .map(part => `${stem}.${part}`)
      .flatMap(code => (isCode(code) ? [tell({ code, params }, language)] : []))
  if (problem.kind === 'log') {
    return (
      <p class="refusal" role="alert">
        {told(`log.${problem.code}`, problem.params).join(' ') || t('open.log', { code: problem.code })}
      </p>
    )
  }
  return (
    <div class="refusal" role="alert">
      <p>
        {t('open.failed')} {t('open.problems', { count: problem.list.length })}
      </p>
      <ul>
        {problem.list.map((one, at) => {
          const text = told(`problem.${one.code}`, one.params).join(' ') || one.code
          return <li key={at}>{t('open.problem', { line: one.line, text })}</li>
        })}
      </ul>
    </div>
  )
}
