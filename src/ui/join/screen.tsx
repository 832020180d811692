// Joining a class: a code, a name or a made-up one, or a seat taken again with one's own code. No account.
import '../../words/parts/seat.ts'
import '../styles/leaf.css'
import '../styles/seat.css'
import { useEffect, useState } from 'preact/hooks'
import { isCode, tell } from '../../words/say.ts'
import type { ClassDoor, Game } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { useKept } from '../parts/kept.ts'
import { Notice } from '../parts/notice.tsx'
import { Reload } from '../parts/reload.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { Again } from './again.tsx'
import { Names } from './names.tsx'

type Door = { readonly door: ClassDoor; readonly isHost: boolean }

export function JoinScreen({ game, id = '' }: { game: Game; id?: string }) {
  const t = useWords()
  const [found, setFound] = useState<Door | null>(null)
  useEffect(() => {
    void game.classes().then(async door => setFound({ door, isHost: (await door.hostHere()) !== null }))
  }, [])
  if (!found) return <Notice text={t('app.loading')} />
  if (!found.isHost) return <Notice text={t('join.no-host')} back />
  return (
    <main class="page leaf join" id="document">
      <header>
        <PhaseHeading id="join">{t('join.title')}</PhaseHeading>
        <p class="story">{t('join.lead')}</p>
      </header>
      {found.door.kept() ? (
        <p class="join-kept">
          {t('join.here')}{' '}
          <a class="dark" href={addressOf('seat')}>
            {t('join.back')}
          </a>
        </p>
      ) : null}
      <JoinForms door={found.door} code={id} />
    </main>
  )
}

function JoinForms({ door, code: given }: { door: ClassDoor; code: string }) {
  const t = useWords()
  const [code, setCode] = useKept('code', given)
  const [names, setNames] = useKept<readonly string[]>('names', [''])
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string | null>(null)
  const settle = async (ask: () => ReturnType<ClassDoor['join']>) => {
    if (busy) return
    setBusy(true)
    setWhy(null)
    const done = await ask()
    setBusy(false)
    if (done.ok) location.hash = addressOf('seat')
    else setWhy(done.error)
  }
  return (
    <>
      <form
        class="join-form"
        onSubmit={event => {
          event.preventDefault()
          void settle(() => door.join(code, names))
        }}
      >
        <CodeField code={code} change={setCode} />
        <Names names={names} change={setNames} />
        {why ? <Why code={why} /> : null}
        <button type="submit" class="dark" aria-disabled={busy}>
          {t('join.go')}
        </button>
      </form>
      <Again code={code} take={rejoin => void settle(() => door.rejoin(code, rejoin))} />
    </>
  )
}

function CodeField({ code, change }: { code: string; change: (code: string) => void }) {
  const t = useWords()
  return (
    <label class="field join-code">
      <span>{t('join.code')}</span>
      <input
        type="text"
        required
        value={code}
        maxLength={24}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="code-help"
        onInput={event => change(event.currentTarget.value)}
      />
      <small id="code-help">{t('join.code-help')}</small>
    </label>
  )
}

function Why({ code }: { code: string }) {
  const t = useWords()
  const language = useLanguage()
  const known = `join.why.${code}`
  return (
    <div class="refusal">
      <p role="alert">{isCode(known) ? tell({ code: known }, language) : t('join.why.other', { code })}</p>
      {code === 'malformed' ? <Reload /> : null}
    </div>
  )
}
