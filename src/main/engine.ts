// The engine in the tab, loaded when a match is first begun or opened: scenario, match, policies and the saves, put together.
import { err, ok, type Result } from '../kit/result.ts'
import { LOG_FORMAT, LOG_SIZE, type LogProblem, logText, makeLog, parseLog } from '../match/log.ts'
import { checkOptions, type Options, PERSON } from '../match/options.ts'
import { RULES_VERSION } from '../match/state.ts'
import { viewFor } from '../match/view-for.ts'
import { type Loaded, loadScenario } from '../scenario/load.ts'
import type { Scenario } from '../scenario/schema.ts'
import { type Head, headIn, rulesOf, type Saves } from '../store/saves.ts'
import { plainText } from '../ui/book/text.ts'
import type { Care, CareWish, Choice, FileFound, FileProblem, FoundMatch, Game } from '../ui/game.ts'
import { playAgain, playOther } from './again.ts'
import { cableLevels } from './cables.ts'
import { copyOfSound, damageOf, provenScenario, rawCopy } from './damage.ts'
import { debriefOf, foldSaved } from './debrief.ts'
import { handInOf } from './hand-in.ts'
import { linesOf } from './lines.ts'
import { openMatch } from './open-match.ts'
import { replayOf } from './replay.ts'
import { linkOf, logOfLink } from './share.ts'
import { SHELF } from './shelf.ts'
import { type Stray, strayOf } from './stray.ts'

type Engine = Pick<
  Game,
  | 'begin'
  | 'open'
  | 'openFile'
  | 'exportMatch'
  | 'handIn'
  | 'debrief'
  | 'damage'
  | 'rawCopy'
  | 'copyOfSound'
  | 'replay'
  | 'again'
  | 'otherChair'
  | 'lines'
  | 'shareLink'
  | 'openShared'
>

export function makeEngine(saves: Saves): Engine {
  return {
    begin: choice => begin(saves, choice),
    open: async id => {
      const found = await playable(saves, id)
      return found.ok ? openMatch(saves, found.value.head, found.value.loaded) : found
    },
    openFile: file => openFile(saves, file),
    exportMatch: id => exportMatch(saves, id),
    handIn: id => handIn(saves, id),
    damage: id => damageOf(saves, id),
    rawCopy: id => rawCopy(saves, id),
    copyOfSound: id => copyOfSound(saves, id, randomName(8), Date.now()),
    debrief: async id => {
      const found = await playable(saves, id)
      if (!found.ok) return found
      return debriefOf(found.value.head, found.value.loaded, await saves.store.read(id))
    },
    replay: async id => {
      const found = await headAndScenario(saves, id)
      if (!found.ok) return found
      return replayOf(found.value.head, found.value.loaded, await saves.store.read(id))
    },
    again: async (id, turn) => {
      const found = await playable(saves, id)
      return found.ok ? playAgain(saves, found.value.head, found.value.loaded, turn, freshHead) : null
    },
    otherChair: async id => {
      const found = await headAndScenario(saves, id)
      return found.ok ? playOther(saves, found.value.head, found.value.loaded, freshHead) : null
    },
    lines: (id, beside) => linesOf(saves, one => headAndScenario(saves, one), id, beside),
    shareLink: id => shareLink(saves, id),
    openShared: letters => openShared(saves, letters),
  }
}

type Found = { readonly head: Head; readonly loaded: Loaded }

async function headAndScenario(saves: Saves, id: string): Promise<Result<Found, string>> {
  const stored = await saves.head(id)
  if (stored === undefined) return err('not-here')
  const head = headIn(stored, id)
  const loaded = head && provenScenario(head)
  return loaded ? ok({ head, loaded }) : err('damaged')
}

/** The same for what needs this copy's rules; a match of older ones is marked, so that the lists offer only a look at it. */
async function playable(saves: Saves, id: string): Promise<Result<Found, string>> {
  const found = await headAndScenario(saves, id)
  if (!found.ok) return found
  const rules = rulesOf(found.value.head)
  if (rules > RULES_VERSION) return err('newer')
  if (rules === RULES_VERSION) return found
  await saves.changeHead(id, { ended: true, older: true })
  return err('older')
}

async function begin(saves: Saves, choice: Choice): Promise<string> {
  const loaded = loadScenario(choice.shelved.text)
  if (!loaded.ok) throw new Error(`scenario ${loaded.error[0]?.code}`)
  const { scenario } = loaded.value
  const options = optionsOf(scenario, choice)
  const fits = checkOptions(scenario, options)
  if (!fits.ok) throw new Error(`options ${fits.error[0]?.code}`)
  const head = headOf(scenario, loaded.value.text, options, choice.seed || randomName(16), Date.now())
  await saves.putHead(choice.name ? { ...head, name: choice.name } : head)
  return head.id
}

/** A person, and opposite a computer capital or a second person at the same device: no clock, nobody else to ask. */
function optionsOf(scenario: Scenario, choice: Choice): Options {
  const { people, side, preset, opponent, off = [], care = {} } = choice
  const other = scenario.sides.find(one => one.id !== side)?.id ?? ''
  return {
    preset,
    ...(off.length > 0 ? { off } : {}),
    ...careOptions(scenario, care),
    seats: [
      { id: 'you', side, holder: PERSON },
      { id: 'they', side: other, holder: people === 'two' ? PERSON : opponent },
    ],
    consent: 'leader',
    timers: false,
    talk: 'room',
  }
}

/** The wishes for care as options of the match. */
function careOptions(scenario: Scenario, care: Care): Pick<Options, 'softer' | 'without' | 'substitutes'> {
  const wished = (wish: CareWish) => Object.keys(care).filter(id => care[id] === wish)
  const softer = wished('softer')
  const without = wished('without')
  const substitutes = wished('instead').flatMap(id => {
    const other = scenario.triggers.find(one => one.id === id)?.substitute
    return other === undefined ? [] : [[id, other] as const]
  })
  return {
    ...(softer.length > 0 ? { softer } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(substitutes.length > 0 ? { substitutes: Object.fromEntries(substitutes) } : {}),
  }
}

const freshHead = ({ scenario, text }: Loaded, options: Options, seed: string): Head =>
  headOf(scenario, text, options, seed, Date.now())

function headOf(scenario: Scenario, text: string, options: Options, seed: string, now: number): Head {
  const persons = options.seats.filter(one => one.holder === PERSON)
  const people = persons.length > 1 ? 'two' : 'one'
  const seat = persons[0] ?? options.seats[0]!
  const names = (people === 'two' ? persons : [seat]).map(one => nameOf(scenario, one.side))
  const preset = scenario.calendar?.presets?.find(one => one.id === options.preset)
  return {
    id: randomName(8),
    scenario: text,
    title: plainText(scenario.title, scenario, 'en'),
    options,
    seed,
    people,
    side: seat.side,
    sideName: names.join(' · '),
    seat: seat.id,
    preset: options.preset,
    opponent: options.seats.find(one => one.id !== seat.id)?.holder ?? '',
    begun: now,
    played: now,
    turn: 1,
    turns: preset?.slots.length ?? scenario.calendar?.slots.length ?? scenario.triggers.length,
    ended: false,
    rules: RULES_VERSION,
  }
}

const nameOf = (scenario: Scenario, side: string): string =>
  plainText(scenario.sides.find(one => one.id === side)?.name, scenario, 'en')

/** Random bytes as letters and digits. */
function randomName(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes))
  return Array.from(values, value => value.toString(16).padStart(2, '0')).join('')
}

/** A scenario to play, or a match to keep here and go on with. */
async function openFile(saves: Saves, file: File): Promise<Result<FileFound, FileProblem>> {
  if (file.size > MOST_BYTES)
    return err(logFault({ path: '', code: 'log-too-large', params: { most: LOG_SIZE, found: file.size } }))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  const log = parseLog(text)
  if (log.ok) return keepLog(saves, log.value)
  const [fault] = log.error
  const isLog = fault && !['log-not-json', 'log-not-a-log'].includes(fault.code)
  if (isLog) return err(logFault(fault))
  const stray = strayOf(text)
  if (stray) return err(logFault({ path: '', code: `stray-${stray}`, params: {} }))
  const loaded = loadScenario(bytes)
  if (!loaded.ok) return err({ kind: 'problems', list: loaded.error })
  return ok({ kind: 'scenario', shelved: { scenario: loaded.value.scenario, text: loaded.value.text } })
}

type Fault = Omit<LogProblem, 'code'> & { readonly code: LogProblem['code'] | `stray-${Stray}` }

/** Bytes a file may have to be read at all: the longest log, were each of its letters as long as a letter can be. */
const MOST_BYTES = 4 * LOG_SIZE

const logFault = ({ path, code, params, problems }: Fault): FileProblem => ({
  kind: 'log',
  path,
  code,
  params,
  ...(problems ? { list: problems } : {}),
})

type Parsed = Extract<ReturnType<typeof parseLog>, { ok: true }>['value']

async function keepLog(saves: Saves, { log, loaded }: Parsed): Promise<Result<FileFound, FileProblem>> {
  const head = headOf(loaded.scenario, log.scenario, log.options, log.seed, Date.now())
  if (log.rules < RULES_VERSION) return keepOlder(saves, { log, loaded }, head)
  const folded = foldSaved(head, loaded, log.entries)
  if (!folded.ok) return err(logFault(folded.error))
  const { match } = folded.value
  const ended = match.flow.phase === 'ended'
  const view = viewFor(match, { kind: 'seat', seat: head.seat }, 0)
  await saves.putHead({ ...head, turn: match.turn, ended, cables: cableLevels(loaded.scenario, view) })
  await saves.store.append(head.id, 0, log.entries)
  return ok({ kind: 'match', id: head.id, at: ended ? 'replay' : 'match' })
}

/** A log of older rules is kept as it is, to be looked at and saved again. */
async function keepOlder(saves: Saves, { log }: Parsed, head: Head): Promise<Result<FileFound, FileProblem>> {
  const turn = log.entries.at(-1)?.turn ?? 1
  await saves.putHead({ ...head, turn, ended: true, older: true, rules: log.rules })
  await saves.store.append(head.id, 0, log.entries)
  return ok({ kind: 'match', id: head.id, at: 'replay' })
}

async function shareLink(saves: Saves, id: string): Promise<Result<string, string>> {
  const found = await playable(saves, id)
  if (!found.ok) return err(found.error === 'older' ? 'older' : 'failed')
  const { head, loaded } = found.value
  const folded = foldSaved(head, loaded, await saves.store.read(id))
  return folded.ok ? linkOf(makeLog(folded.value.match), loaded, SHELF) : err('failed')
}

/** Opened twice, it is kept once. */
async function openShared(saves: Saves, letters: string): Promise<Result<FoundMatch, string>> {
  const text = await logOfLink(letters, SHELF)
  if (!text.ok) return text
  const log = parseLog(text.value)
  if (!log.ok) return err(log.error[0]?.code === 'log-newer-rules' ? 'newer' : 'bad')
  const here = await sameMatch(saves, log.value.log)
  if (here) return ok({ kind: 'match', id: here.id, at: here.ended ? 'replay' : 'match' })
  const kept = await keepLog(saves, log.value)
  if (!kept.ok) return err('bad')
  return kept.value.kind === 'match' ? ok(kept.value) : err('bad')
}

async function sameMatch(saves: Saves, log: Parsed['log']): Promise<Head | null> {
  const last = log.entries.at(-1)
  for (const head of await saves.heads()) {
    const alike = head.seed === log.seed && head.scenario === log.scenario
    if (!alike || JSON.stringify(head.options) !== JSON.stringify(log.options)) continue
    const entries = await saves.store.read(head.id)
    if (entries.length === log.entries.length && entries.at(-1)?.check === last?.check) return head
  }
  return null
}

async function exportMatch(saves: Saves, id: string) {
  const found = await headAndScenario(saves, id)
  if (!found.ok) return null
  const { head, loaded } = found.value
  const entries = await saves.store.read(id)
  const name = `${loaded.scenario.id}-${head.side}.json`
  const rules = rulesOf(head)
  if (rules !== RULES_VERSION) {
    const { options, seed } = head
    const { text: scenario } = loaded
    return {
      name,
      text: logText({ format: LOG_FORMAT, rules, scenario, options: options as Options, seed, entries }),
    }
  }
  const folded = foldSaved(head, loaded, entries)
  return folded.ok ? { name, text: logText(makeLog(folded.value.match)) } : null
}

async function handIn(saves: Saves, id: string) {
  const found = await playable(saves, id)
  if (!found.ok) return found
  const { head, loaded } = found.value
  const folded = foldSaved(head, loaded, await saves.store.read(id))
  return folded.ok ? handInOf(folded.value.match) : err(folded.error.code)
}
