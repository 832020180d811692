// What one side may not know must have no way to it: unique words and numbers planted in a side's brief, account, agenda,
// win-set, prediction, envelope and word turn up in no other viewer's view, papers or ledger. A planted leak turns it red.
import { describe, expect, it } from 'vitest'
import { ledgerPages } from '../../src/match/pages.ts'
import { papersFor } from '../../src/match/papers.ts'
import type { MatchState } from '../../src/match/state.ts'
import type { Viewer } from '../../src/match/view.ts'
import { viewFor } from '../../src/match/view-for.ts'
import { CAMPAIGN, lastAt, play, randomMatch, reach, start, wide } from './support.ts'

const WORD = 'zqx'
/** The wide scenario with a word of its own in everything that is Tokyo's alone. */
const planted = () =>
  wide(data => {
    const tokyo = data.sides[0]!
    tokyo.brief = `Brief ${WORD}`
    tokyo.aims = ['one', 'two', 'three', 'four'].map(id => ({
      id: `${WORD}-${id}`,
      kind: id === 'one' ? 'settling' : 'hard',
      text: `Aim ${WORD}`,
      met: { gauge: 'security', atLeast: 1 },
    }))
    tokyo.redLines = [{ id: `${WORD}-line`, text: `Line ${WORD}`, crossed: { gauge: 'security', below: 1 } }]
    tokyo.ministries = [
      { id: 'foreign', name: 'Ministry', cares: `Cares ${WORD}`, papers: { ruling: `Paper ${WORD}` } },
    ]
    tokyo.groups = [{ id: 'firms', name: 'Firms', ask: [0, 100] }]
    for (const trigger of data.triggers) {
      trigger.accounts = { tokyo: { text: `Account ${WORD}` }, seoul: { text: 'Seoul tells it so.' } }
      trigger.advisers = { tokyo: [{ text: `Advice ${WORD}` }], seoul: [{ text: 'Wait.' }] }
    }
  })

const OTHERS: readonly Viewer[] = [{ kind: 'seat', seat: 's1' }, { kind: 'public' }, { kind: 'projector' }]
const seen = (match: MatchState, viewer: Viewer, from = 0) =>
  JSON.stringify(
    [viewFor(match, viewer, lastAt(match)), papersFor(match, viewer), ledgerPages(match, viewer)].slice(from),
  )

describe('secrets of one side', () => {
  const loaded = planted()

  it('stand in its own papers, so that the plants are real', () => {
    const own = seen(reach(start({}, loaded), 1, 'reading'), { kind: 'seat', seat: 't1' })
    for (const part of ['Brief', 'Aim', 'Account', 'Advice', 'Cares', 'Paper'])
      expect(own).toContain(`${part} ${WORD}`)
  })

  it('reach nobody else while the match runs, over random matches', () => {
    for (let at = 0; at < CAMPAIGN; at += 1) {
      randomMatch(start({}, loaded, `secret ${at}`), `${at}`, match => {
        if (match.flow.phase === 'ended') return
        for (const viewer of OTHERS) expect(seen(match, viewer)).not.toContain(WORD)
      })
    }
  })

  it('a leak that is planted is found', () => {
    const match = reach(start({}, loaded), 1, 'reading')
    const leaky = {
      ...viewFor(match, { kind: 'public' }, 0),
      note: match.setup.compiled.aims[match.world.aims[0][0]!]!.id,
    }
    expect(JSON.stringify(leaky)).toContain(WORD)
  })

  it('come out at the end, with the debrief', () => {
    const end = play(reach(start({}, loaded), 1, 'reading'), 'facilitator', { kind: 'end' })
    expect(seen(end, { kind: 'seat', seat: 's1' })).toContain(`Account ${WORD}`)
    expect(seen(end, { kind: 'seat', seat: 's1' })).toContain(`Aim ${WORD}`)
  })
})

/** A viewer's whole sight of two matches that differ only in one secret must be the same, byte for byte. */
describe('a secret changes nothing that others see', () => {
  const base = () => reach(start({}, planted(), 'same seed'), 2, 'commitment')
  const same = (one: MatchState, two: MatchState) => {
    for (const viewer of [...OTHERS, { kind: 'facilitator' } as const])
      expect(seen(one, viewer)).toBe(seen(two, viewer))
  }

  it('a prediction', () => {
    const [one, two] = (['press', 'accommodate'] as const).map(stance =>
      play(base(), 't1', { kind: 'predict', stance }),
    )
    same(one!, two!)
  })

  it('a card selected', () => {
    const [one, two] = ['push', 'wait'].map(response => play(base(), 't1', { kind: 'select', response }))
    same(one!, two!)
  })

  it('an envelope and its word', () => {
    const [one, two, three] = (
      [
        ['push', true],
        ['wait', true],
        ['wait', false],
      ] as const
    ).map(([response, word]) => play(base(), 't1', { kind: 'seal', response, word }))
    same(one!, two!)
    same(two!, three!)
  })

  it('what the groups at home ask for, its agenda and its red line', () => {
    const one = base()
    const world = { ...one.world, asks: one.world.asks.map((ask, at) => (at === 0 ? ask + 7 : ask)) }
    const aims: [number[], number[]] = [[0, 3], one.world.aims[1]]
    const two = {
      ...one,
      world: { ...world, aims, redLines: [-1, one.world.redLines[1]] as [number, number] },
    }
    same(one, two)
  })

  it('what the groups at home ask for, while a draft lies and both lights are lit', () => {
    const later = planted()
    const table = play(reach(start({}, later, 'same seed'), 3, 'table'), 's1', {
      kind: 'draft',
      on: 0,
      package: { give: [{ pledge: 'shake' }], take: [{ pledge: 'shake' }] },
    })
    const other = {
      ...table,
      world: { ...table.world, asks: table.world.asks.map((ask, at) => (at === 0 ? 990 : ask)) },
    }
    expect(viewFor(table, { kind: 'seat', seat: 's1' }, 0).own?.lights).not.toBeNull()
    same(table, other)
  })

  it('standing spent at the table, before anything is signed', () => {
    const table = () => reach(start({}, planted(), 'same seed'), 2, 'table')
    const [one, two] = ([2, 4] as const).map(spend => play(table(), 't1', { kind: 'widen', spend }))
    same(one!, two!)
  })

  it('a wish that waits for the consent of its own side', () => {
    const seats = [
      { id: 't1', side: 'tokyo', holder: 'person' },
      { id: 't2', side: 'tokyo', holder: 'person' },
      { id: 's1', side: 'seoul', holder: 'person' },
    ]
    const match = play(
      play(play(start({ seats, consent: 'unanimity' }, planted()), 't1', { kind: 'ready' }), 't2', {
        kind: 'ready',
      }),
      's1',
      { kind: 'ready' },
    )
    const wished = play(match, 't1', { kind: 'ready' }, { ref: 'wished-ref' })
    expect(seen(wished, { kind: 'seat', seat: 't2' })).toContain('wished-ref')
    for (const viewer of OTHERS) expect(seen(wished, viewer)).not.toContain('wished-ref')
  })
})

describe('what no seat may see', () => {
  it('seed, check and refs are in no view, and the other standing is not until the end', () => {
    const match = play(
      reach(start({}, planted(), 'very secret seed'), 2, 'reading'),
      't1',
      { kind: 'help' },
      { ref: 'my-ref-1' },
    )
    for (const viewer of [
      ...OTHERS,
      { kind: 'seat', seat: 't1' } as const,
      { kind: 'facilitator' } as const,
    ]) {
      const text = seen(match, viewer)
      expect(text).not.toContain('very secret seed')
      expect(text).not.toContain(`${match.check}`)
      expect(text).not.toContain('my-ref-1')
    }
    const gauges = viewFor(match, { kind: 'seat', seat: 's1' }, 0).gauges.map(gauge => gauge.id)
    expect(gauges.filter(id => id.startsWith('standing') || id.startsWith('record'))).toEqual([])
    const lines = ledgerPages(match, { kind: 'seat', seat: 's1' }).flatMap(page => page.lines)
    expect(lines.some(line => line.gauge === 'standing.seoul')).toBe(true)
    expect(lines.some(line => line.gauge === 'standing.tokyo')).toBe(false)
  })
})
