// News are made from what changed since the last ones. A reader who has taken every piece of them must have what one who reads
// everything anew has: each paper, each page, through skips, substitutions, injections and a change of chairs.
import { describe, expect, it } from 'vitest'
import { hadNothing, newsFor } from '../../src/match/news.ts'
import { ledgerPages } from '../../src/match/pages.ts'
import { papersFor } from '../../src/match/papers.ts'
import { type Part, partOf, wholeOf } from '../../src/match/part.ts'
import type { MatchState } from '../../src/match/state.ts'
import type { View, Viewer } from '../../src/match/view.ts'
import { diceOf, lastAt, pairOf, randomMatch, shipped, start, tryMove } from './support.ts'

const VIEWERS: readonly Viewer[] = [
  { kind: 'seat', seat: 't1' },
  { kind: 'seat', seat: 's1' },
  { kind: 'public' },
  { kind: 'facilitator' },
]

/** The next view as a reader has it who was sent, as JSON, what changed. */
function afterPart(before: View, view: View): View {
  const part = JSON.parse(JSON.stringify(partOf(before, view))) as Part
  expect(part.since).toBe(before.revision)
  return wholeOf(before, part)
}

function readers() {
  const all = VIEWERS.map(viewer => ({
    viewer,
    had: hadNothing(),
    papers: new Map<string, object>(),
    pages: new Map<string, object>(),
    reveals: [] as object[],
    view: null as View | null,
  }))
  let sent = 0
  return {
    sent: () => sent,
    take: (match: MatchState) => {
      for (const reader of all) {
        const { viewer, had, papers, pages, reveals } = reader
        const news = newsFor(match, viewer, had, lastAt(match))
        if (reader.view) expect(afterPart(reader.view, news.view)).toEqual(news.view)
        reader.view = news.view
        sent += news.papers.length + news.pages.length
        for (const paper of news.papers) papers.set(paper.id, paper.texts)
        for (const page of news.pages) pages.set(page.slot, page.lines)
        reveals.push(...news.reveals)
        if (news.view.reveal) expect(reveals.at(-1)).toEqual(news.view.reveal)
        expect(reveals.length).toBe(match.world.played.length)
        for (const { id, texts } of papersFor(match, viewer))
          if (papers.get(id) !== texts) expect(papers.get(id)).toEqual(texts)
        for (const { slot, lines } of ledgerPages(match, viewer)) expect(pages.get(slot)).toEqual(lines)
      }
    },
  }
}

/** Now and then the facilitator steps in: the match as it then goes on. */
function disturbed(match: MatchState, dice: (n: number) => number): MatchState {
  const { triggers } = match.setup.compiled
  const trigger = triggers[dice(triggers.length)]!.id
  const swapped = match.seats.map(
    one =>
      ({
        kind: 'reseat',
        seat: one.id,
        side: one.side === 'tokyo' ? 'seoul' : 'tokyo',
        holder: 'person',
      }) as const,
  )
  const moves = [
    [{ kind: 'skip' }],
    [{ kind: 'substitute', trigger }],
    [{ kind: 'inject', trigger }],
    swapped,
  ] as const
  let state = match
  for (const move of moves[dice(moves.length)]!) {
    const stepped = tryMove(state, 'facilitator', move, { at: lastAt(state) })
    if (stepped.ok) state = stepped.value.state
  }
  return state
}

describe('news', () => {
  it.each([1, 2, 3, 4, 5, 6])('of match %# add up to all there is to read', seed => {
    const loaded = shipped('low-ebb')
    const preset = loaded.scenario.calendar!.presets!.at(-1)!.id
    const reading = readers()
    const dice = diceOf(`desk-${seed}`)
    let match = start({ preset, seats: pairOf(loaded) }, loaded, `news-${seed}`)
    for (let round = 0; round < 12 && match.flow.phase !== 'ended'; round += 1) {
      const most = 4 + dice(30)
      let steps = 0
      let last = match
      try {
        randomMatch(match, `${seed}-${round}`, now => {
          last = now
          reading.take(now)
          steps += 1
          if (steps >= most) throw ENOUGH
        })
      } catch (why) {
        if (why !== ENOUGH) throw why
      }
      match = disturbed(last, dice)
      reading.take(match)
    }
    expect(reading.sent()).toBeGreaterThan(1000)
  })

  it('bring nothing where nothing of it changed', () => {
    const loaded = shipped('first-contact')
    const match = start({ preset: 'three', seats: pairOf(loaded) }, loaded)
    const had = hadNothing()
    const viewer = { kind: 'seat', seat: 't1' } as const
    expect(newsFor(match, viewer, had, 0).papers.length).toBeGreaterThan(20)
    const again = newsFor(match, viewer, had, 1)
    expect([again.papers, again.pages, again.reveals]).toEqual([[], [], []])
  })
})

const ENOUGH = new Error('enough')
