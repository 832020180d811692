// What is wrong with a file: where, what, and how to mend it. Takes the focus, so that it is read aloud and found by keyboard.
import '../../words/parts/files.ts'
import { useEffect, useRef } from 'preact/hooks'
import type { Problem } from '../../scenario/problems.ts'
import { isCode, type Language, tell } from '../../words/say.ts'
import type { FileProblem } from '../game.ts'
import { useLanguage, useWords } from '../parts/words.ts'

const SHOWN = 8

type Props = { readonly file: string; readonly problem: FileProblem; readonly close: () => void }

export function FileTrouble({ file, problem, close }: Props) {
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])
  return (
    <div ref={box} class="refusal file-trouble" role="alert" tabIndex={-1}>
      <p>
        <b>{t('open.failed', { file })}</b>
      </p>
      {problem.kind === 'log' ? <LogTrouble problem={problem} /> : <ScenarioTrouble list={problem.list} />}
      <button type="button" class="link" onClick={close}>
        {t('home.dismiss')}
      </button>
    </div>
  )
}

function LogTrouble({ problem }: { problem: Extract<FileProblem, { kind: 'log' }> }) {
  const t = useWords()
  const language = useLanguage()
  const { path, code, params, list = [] } = problem
  const told = toldOf(`log.${code}`, params, language)
  return (
    <>
      <p>
        {path ? `${t('open.at', { path })} ` : ''}
        {told || t('open.log', { code })}
      </p>
      {list.length > 0 ? <List list={list} code="open.inside" /> : null}
    </>
  )
}

function ScenarioTrouble({ list }: { list: readonly Problem[] }) {
  const t = useWords()
  return (
    <>
      <p>{t('open.problems', { count: list.length })}</p>
      <List list={list} code="open.problem" />
    </>
  )
}

function List({ list, code }: { list: readonly Problem[]; code: 'open.problem' | 'open.inside' }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <ul>
      {list.slice(0, SHOWN).map((one, at) => (
        <li key={at}>
          {t(code, { line: one.line, text: toldOf(`problem.${one.code}`, one.params, language) || one.code })}
        </li>
      ))}
      {list.length > SHOWN ? <li>{t('open.rest', { count: list.length - SHOWN })}</li> : null}
    </ul>
  )
}

/** What a code says and how to mend it; '' where this copy has no words for it. */
const toldOf = (stem: string, params: Problem['params'], language: Language): string =>
  ['message', 'fix']
    .map(part => `${stem}.${part}`)
    .flatMap(code => (isCode(code) ? [tell({ code, params }, language)] : []))
    .join(' ')
