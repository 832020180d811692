// A screen of a class around its link: opens it, waits for the class and its scenario, and says when the link is refused, taken
// by another device, or away, and when the page is older than its host. What was on the screen stays there meanwhile.
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Scenario } from '../../scenario/schema.ts'
import type { LinkState } from '../../store/class-store.ts'
import { makeBook } from '../book/book.ts'
import type { ClassOpen, Game } from '../game.ts'
import { Band } from '../trouble/band.tsx'
import { ClassContext, useOpenClass } from './class-context.tsx'
import { Notice } from './notice.tsx'
import { Reload } from './reload.tsx'
import { useStore } from './use-store.ts'
import { useLanguage, useWords } from './words.ts'
import '../../words/parts/class-link.ts'

type Props = { readonly game: Game; readonly token: string; readonly children: ComponentChildren }

export function ClassFrame({ game, token, children }: Props) {
  const t = useWords()
  const open = useOpenClass(game, token)
  return open ? <Framed open={open}>{children}</Framed> : <Notice text={t('app.loading')} />
}

function Framed({ open, children }: { open: ClassOpen; children: ComponentChildren }) {
  const t = useWords()
  const language = useLanguage()
  const link = useStore(open.store, device => device.link)
  const page = useStore(open.store, device => device.page)
  const isHere = useStore(open.store, device => device.view !== null)
  const scenario = useScenario(open, isHere)
  const book = useMemo(
    () => (scenario ? makeBook(scenario, { side: null, language }) : null),
    [scenario, language],
  )
  if (link === 'deleted') return <Notice text={t('link.deleted')} back />
  if (link === 'refused') return <Notice text={t('link.refused')} back />
  if (link === 'replaced') return <Replaced />
  if (!isHere && page === 'older') return <Older />
  if (!isHere || !scenario || !book)
    return <Notice text={t(link === 'away' ? 'link.away' : 'link.connecting')} />
  return (
    <ClassContext.Provider value={{ open, store: open.store, logs: open.logs, scenario, book }}>
      <LinkBand link={link} open={open} />
      {children}
    </ClassContext.Provider>
  )
}

/** The class's scenario, asked for once the link stands. */
function useScenario(open: ClassOpen, isHere: boolean): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null)
  useEffect(() => {
    if (!isHere || scenario) return
    let left = false
    let again: ReturnType<typeof setTimeout> | undefined
    const fetch = () =>
      void open.scenario().then(found => {
        if (left) return
        if (found) setScenario(found)
        else again = setTimeout(fetch, 2000)
      })
    fetch()
    return () => {
      left = true
      clearTimeout(again)
    }
  }, [open, isHere])
  return scenario
}

function Replaced() {
  const t = useWords()
  return (
    <main class="page">
      <h1 class="notice">{t('link.replaced')}</h1>
      <div class="actions">
        <button type="button" class="dark" onClick={() => location.reload()}>
          {t('link.take-back')}
        </button>
      </div>
    </main>
  )
}

/** Nothing of the class can be shown before the page is loaded anew. */
function Older() {
  const t = useWords()
  return (
    <main class="page">
      <h1 class="notice">{t('link.older')}</h1>
      <div class="actions">
        <Reload kind="dark" />
      </div>
    </main>
  )
}

/** What is wrong for now, over the page: nothing that was done is lost. */
function LinkBand({ link, open }: { link: LinkState; open: ClassOpen }) {
  const t = useWords()
  const isDiskFull = useStore(open.store, device => device.isDiskFull)
  const page = useStore(open.store, device => device.page)
  const [isLater, putOff] = useState(false)
  if (link !== 'open')
    return (
      <p class="band" role="status">
        {t('link.away')}
      </p>
    )
  if (page === 'older')
    return (
      <Band text={t('link.older')}>
        <Reload kind="dark" />
      </Band>
    )
  if (isDiskFull)
    return (
      <p class="band" role="alert">
        {t('link.disk')}
      </p>
    )
  return page === 'other' && !isLater ? (
    <Band text={t('link.other')} role="status">
      <Reload kind="dark" />
      <button type="button" class="plain" onClick={() => putOff(true)}>
        {t('trouble.dismiss')}
      </button>
    </Band>
  ) : null
}
