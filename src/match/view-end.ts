// The end as everybody sees it: three lines a side, no total.
import { endOf, type SideEnd } from '../rules/judge.ts'
import type { MatchState } from './state.ts'
import type { EndView } from './view.ts'

export function endView(match: MatchState): EndView {
  const { compiled: c } = match.setup
  const end = endOf(c, match.world)
  const bySide = <T>(value: (side: SideEnd) => T): Record<string, T> => ({
    [c.sides[0].id]: value(end.sides[0]),
    [c.sides[1].id]: value(end.sides[1]),
  })
  return {
    ending: c.endings[end.ending]?.id ?? null,
    adjourned: match.adjourned,
    home: bySide(({ standing, inOffice }) => ({ standing, inOffice })),
    aims: bySide(({ aims }) => aims.map(({ aim, met }) => ({ id: c.aims[aim]!.id, met }))),
    redLines: bySide(({ redLine }) =>
      redLine === null ? null : { id: c.redLines[redLine.line]!.id, crossed: redLine.crossed },
    ),
    word: bySide(({ word }) => word),
  }
}
