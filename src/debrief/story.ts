// The story of one match, line by line, from the states it went through: what came, who offered what, who signed or refused and
// why, what was sealed, what moved for which causes, how it ended. Codes and the author's ids; the teller makes sentences.
import { packageIdsOf, promiseIdOf } from '../match/ids.ts'
import type { Entry } from '../match/moves.ts'
import { HAS_REASON } from '../match/policy-seat.ts'
import { saidInWords } from '../match/reports.ts'
import type { MatchState } from '../match/state.ts'
import { endView } from '../match/view-end.ts'
import { lightsOf } from '../rules/sight.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import type { StoryLine } from './story-line.ts'
import { linesOfMoves, linesOfPassing, linesOfPromises, revealedIn } from './story-moves.ts'

/** `states`: the match before its first entry and after each one, in order. Why a card was chosen is told once both lie open. */
export const storyOf = (states: readonly MatchState[]): readonly StoryLine[] => {
  const lines: StoryLine[] = []
  for (let i = 1; i < states.length; i += 1) {
    const [before, after] = [states[i - 1] as MatchState, states[i] as MatchState]
    lines.push(...linesOfEntry(before, after, after.entries.at(-1) as Entry))
  }
  return numbered(withoutEchoes(reasonsBehindCards(lines)))
}

/** A side that chose for the same reason as last time has it told once. */
const withoutEchoes = (lines: readonly StoryLine[]): readonly StoryLine[] => {
  const last = new Map<string, string>()
  return lines.filter(line => {
    if (line.code !== 'reason') return true
    const same = last.get(line.side) === line.text
    last.set(line.side, line.text)
    return !same
  })
}

/** Empty tables counted, so that they need not all be told in one sentence. */
const numbered = (lines: readonly StoryLine[]): readonly StoryLine[] => {
  let nth = 0
  return lines.map(line => (line.code === 'no-draft' ? { ...line, nth: nth++ } : line))
}

/** Each reason moved to just behind the last card of its turn. */
const reasonsBehindCards = (lines: readonly StoryLine[]): readonly StoryLine[] => {
  const told: StoryLine[] = []
  let from = 0
  const tellTurn = (turn: readonly StoryLine[]): void => {
    const reasons = turn.filter(line => line.code === 'reason')
    const others = turn.filter(line => line.code !== 'reason')
    const behind = others.findLastIndex(line => line.code === 'card' || line.code === 'foresaw') + 1
    told.push(...others.slice(0, behind), ...reasons, ...others.slice(behind))
  }
  lines.forEach((line, at) => {
    if (line.code !== 'turn') return
    tellTurn(lines.slice(from, at))
    from = at
  })
  tellTurn(lines.slice(from))
  return told
}

const linesOfEntry = (before: MatchState, after: MatchState, entry: Entry): readonly StoryLine[] => {
  const lines: StoryLine[] = [...linesOfMove(before, after, entry)]
  const [from, to] = [before.flow.phase, after.flow.phase]
  if (from === 'table' && to !== 'table') lines.push(...linesOfClosing(after))
  if (to === 'reveal' && from !== 'reveal') lines.push(...linesOfReveal(before, after))
  if ((from === 'briefing' || from === 'reveal') && to !== from) lines.push(...linesOfPassing(before, after))
  if (to === 'reading' && from !== 'reading') lines.push(turnLine(after))
  if (to === 'ended' && from !== 'ended') lines.push({ code: 'end', end: endView(after) })
  return lines
}

const turnLine = ({ setup: { compiled: c }, turn, world }: MatchState): StoryLine => ({
  code: 'turn',
  turn,
  slot: c.slots[world.slot]?.id ?? '',
  trigger: c.triggers[world.trigger]?.id ?? '',
})

// ---- the table ----------------------------------------------------------------------------------------------------

const linesOfMove = (before: MatchState, after: MatchState, entry: Entry): readonly StoryLine[] => {
  const { move } = entry
  const at = before.seats.find(seat => seat.id === entry.by)?.side
  if (at === undefined) return []
  switch (move.kind) {
    case 'say':
      return [{ code: 'said', side: at, text: saidInWords(after).at(-1)?.text ?? move.text }]
    case 'reason':
      return lastReasoned(before, entry.by) === 'seal' ? [{ code: 'reason', side: at, text: move.text }] : []
    case 'widen':
      return after.world.table.spend.join() === before.world.table.spend.join()
        ? []
        : [spendsLine(after, at, move.spend)]
    case 'draft':
      return after.world.table.drafts === before.world.table.drafts ? [] : [draftLine(before, after, at)]
    case 'shelve':
    case 'withdraw':
    case 'walk':
      return sameTable(before, after) ? [] : [{ code: DEEDS[move.kind], side: at }]
    case 'sign':
      return sameTable(before, after) ? [] : [{ code: 'signed', side: at }, ...linesOfHomes(before, after)]
    default:
      return []
  }
}

/** What a seat's reason is about: the last act of it that a reason follows. The story tells those of cards. */
const lastReasoned = ({ entries }: MatchState, by: string): string | undefined =>
  entries.findLast(one => one.by === by && HAS_REASON.includes(one.move.kind))?.move.kind

const DEEDS = { shelve: 'shelved', withdraw: 'withdrawn', walk: 'walked' } as const

/** A wish that still waits for its own side's consent has changed nothing. */
const sameTable = ({ world: { table: a } }: MatchState, { world: { table: b } }: MatchState): boolean =>
  (a.lying === null) === (b.lying === null) && a.walked === b.walked

const draftLine = (
  before: MatchState,
  { setup: { compiled: c }, world }: MatchState,
  side: string,
): StoryLine => {
  const pack = world.table.lying ?? { give: [], take: [] }
  const by = c.numbers.sides.get(side) === 1 ? 1 : 0
  const light = lightsOf(c, world, by === 0 ? 1 : 0, pack, by)
  const group = (number: number) => c.groups[number]?.id ?? null
  return {
    code: 'draft',
    side,
    trigger: c.triggers[world.trigger]?.id ?? '',
    package: packageIdsOf(c, pack),
    changes: before.world.table.lying !== null,
    odds: light.odds,
    hesitates: [group(light.hesitates[0]), group(light.hesitates[1])],
  }
}

const spendsLine = (
  { setup: { compiled: c }, world }: MatchState,
  side: string,
  spend: number,
): StoryLine => {
  const { by, lying } = world.table
  const own = c.numbers.sides.get(side) === 1 ? 1 : 0
  const light = lying === null ? null : lightsOf(c, world, own, lying, by)
  const hesitates = c.groups[light?.hesitates[0] ?? -1]?.id ?? null
  return { code: 'spends', side, spend, odds: light?.odds[0] ?? null, hesitates }
}

const linesOfHomes = (
  before: MatchState,
  { setup: { compiled: c }, world }: MatchState,
): readonly StoryLine[] => {
  const { failed } = world.table
  if (failed === null) return [{ code: 'ratified' }]
  return c.sides.flatMap((side, at) => {
    const number = failed.refused[at] ?? -1
    const group = c.groups[number]
    const again = (before.world.heard.refusedAt[number] ?? -1) >= 0
    return group === undefined ? [] : [{ code: 'refused' as const, side: side.id, group: group.id, again }]
  })
}

const linesOfClosing = ({ world: { table } }: MatchState): readonly StoryLine[] => {
  if (table.drafts === 0) return [{ code: 'no-draft', nth: 0 }]
  return table.lying !== null ? [{ code: 'unsigned' }] : []
}

// ---- the reveal -----------------------------------------------------------------------------------------------------

const linesOfReveal = (before: MatchState, after: MatchState): readonly StoryLine[] => {
  const { compiled: c } = after.setup
  const { world } = after
  const played = world.played.at(-1)
  const revealed = revealedIn(after, world.slot)
  if (played === undefined || revealed === null) return []
  const ids = c.sides.map(side => side.id)
  const { trigger, outcome } = revealed
  const responses = [revealed.responses[ids[0] ?? ''] ?? '', revealed.responses[ids[1] ?? ''] ?? ''] as const
  const lines: StoryLine[] = played.responses.map((number, side) => ({
    code: 'card',
    side: ids[side] ?? '',
    trigger,
    response: responses[side as 0 | 1],
    stance: STANCES[played.stances[side as 0 | 1]] ?? '',
    cost: costOf(after, side),
    pledged: world.promises.some(
      ({ giver, ref, signed }) =>
        giver === side && signed === world.slot && ref.kind === 'pledge' && ref.response === number,
    ),
  }))
  played.predicted.forEach((stance, side) => {
    const foreseen = STANCES[stance]
    const right = stance === played.stances[(1 - side) as 0 | 1]
    if (foreseen !== undefined)
      lines.push({ code: 'foresaw', side: ids[side] ?? '', stance: foreseen, right })
  })
  const [one, two] = world.table.stated
  const statement = one === two ? c.statements[one] : undefined
  if (statement !== undefined) lines.push({ code: 'stated', statement: statement.id })
  lines.push(...linesOfPromises(c, before.world, world))
  if (outcome >= 0) lines.push({ code: 'outcome', trigger, outcome })
  const promises = world.promises.map(({ ref, signed }) => ({
    ref: promiseIdOf(c, ref),
    signed: c.slots[signed]?.id ?? '',
  }))
  lines.push({ code: 'papers', trigger, responses, outcome, slot: c.slots[world.slot]?.id ?? '', promises })
  return [...lines, ...linesOfMoves(after, world.slot, world.slot)]
}

/** What a side paid for its card, tenths, as the ledger has it. */
const costOf = ({ pages, world }: MatchState, side: number): number =>
  (pages[world.slot] ?? []).reduce(
    (sum, { by, cause }) => (cause.code === 'cost' && cause.side === side ? sum - by : sum),
    0,
  )
