// What the pages of a class's debrief are made from: its logs, folded once on this device, and the search for the deal, which
// goes through the matches one after the other behind the pages.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { classDebrief } from '../../debrief/class-debrief.ts'
import type { ClassDeals, ClassDebrief } from '../../debrief/class-record.ts'
import { useClass, useClassReading } from '../parts/class-context.tsx'
import type { ClassLogs } from './logs.ts'

export type PagesData = {
  readonly logs: ClassLogs
  readonly debrief: ClassDebrief
  readonly deals: ClassDeals // of the matches searched so far
  readonly searched: number // matches
  readonly missing: readonly number[] // matches that could not be read, from 1
}

/** What every page is given. */
export type BodyProps = { readonly data: PagesData }

/** Null until the logs are here. */
export function usePagesData(): PagesData | null {
  const { logs: read, scenario, names } = useClassReading()
  const held = useClass(device => device.view?.matches ?? 0)
  const matches = names?.length ?? held
  const [logs, setLogs] = useState<ClassLogs | null>(null)
  useEffect(() => {
    let left = false
    void read().then(found => left || setLogs(found))
    return () => {
      left = true
    }
  }, [read])
  const debrief = useMemo(() => (logs ? classDebrief(scenario, logs.matches) : null), [logs, scenario])
  const [deals, searched] = useDeals(logs)
  return logs && debrief ? { logs, debrief, deals, searched, missing: missingIn(logs, matches) } : null
}

function missingIn(logs: ClassLogs, matches: number): readonly number[] {
  const found = new Set(logs.matches.map(one => one.match))
  return Array.from({ length: matches }, (_, at) => at + 1).filter(match => !found.has(match))
}

function useDeals(logs: ClassLogs | null): readonly [ClassDeals, number] {
  const [found, setFound] = useState<{ readonly deals: ClassDeals; readonly searched: number }>({
    deals: [],
    searched: 0,
  })
  useEffect(() => {
    if (!logs) return
    let left = false
    const go = async () => {
      for (const { match } of logs.matches) {
        const search = await logs.search(match)
        if (left) return
        setFound(before => ({
          deals: search ? [...before.deals, { match, search }] : before.deals,
          searched: before.searched + 1,
        }))
      }
    }
    void go()
    return () => {
      left = true
    }
  }, [logs])
  return [found.deals, found.searched]
}
