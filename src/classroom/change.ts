// What each act makes of a class. The ladder has seen to refs and to who speaks.
import { err, ok, type Result } from '../kit/result.ts'
import {
  type ClassAct,
  type ClassEntry,
  type ClassRefusal,
  type ClassSettings,
  MOST_JOINED,
  MOST_MATCHES,
  MOST_NAMES,
  MOST_PEOPLE,
  type PersonAct,
} from './acts.ts'
import { dealt } from './deal.ts'
import { type ClassState, type Person, type Place, peopleIn, personOf, seatedIn } from './state.ts'

type Changed = Result<ClassState, ClassRefusal>
const LONGEST_EXTENSION = 3600 // seconds

export function changed(state: ClassState | null, entry: ClassEntry, seed: string): Changed {
  const { act, at, by } = entry
  if (act.kind === 'open') return state === null ? ok(opened(act)) : err('already')
  if (state === null) return err('not-now')
  if (isPersonAct(act)) return personal(state, act, by)
  switch (act.kind) {
    case 'join':
      return join(state, act.person, act.names, at)
    case 'resumed':
      return ok(state)
    case 'configure':
      return configure(state, act.settings)
    case 'lock':
      return ok({ ...state, locked: act.on })
    case 'approval':
      return ok({ ...state, approval: act.on })
    case 'admit':
      return admit(state, act.person)
    case 'turn-away':
      return ok(turnAway(state, act.since))
    case 'remove':
      return withPerson(state, act.person, person => ({ ...person, state: 'removed' }))
    case 'restore':
      return restore(state, act.person)
    case 'place':
      return place(state, act.person, { kind: 'seat', match: act.match, side: act.side })
    case 'wire':
      return place(state, act.person, { kind: 'wire', matches: act.matches })
    case 'rehearse':
      return rehearse(state, act.matches)
    case 'swap':
      return swap(state, act.match)
    case 'deal':
      return deal(state, seed)
    case 'caretaker':
      return withPerson(state, act.person, person => ({ ...person, caretaker: act.on }))
    default:
      return course(state, act, at)
  }
}

const opened = (act: Extract<ClassAct, { kind: 'open' }>): ClassState => ({
  code: act.code,
  scenario: act.scenario,
  sides: act.sides,
  turns: act.turns,
  settings: act.settings,
  phase: 'lobby',
  locked: false,
  approval: false,
  rehearsed: 0,
  people: [],
  matches: 0,
  open: 0,
  dimmed: false,
  longer: 0,
  began: null,
  turnedAt: [],
  debriefAt: null,
  page: 0,
  choices: 0,
  guesses: [],
  words: [],
  slips: [],
  filed: [],
  announced: null,
  entries: [],
})

// ---- the course of the class ------------------------------------------------------------------------------------------

type Course = Extract<
  ClassAct,
  { kind: 'start' | 'next' | 'dim' | 'longer' | 'debrief' | 'page' | 'announce' | 'over' }
>

function course(state: ClassState, act: Course, at: number): Changed {
  switch (act.kind) {
    case 'start':
      return start(state, at)
    case 'next':
      return next(state, at)
    case 'dim':
      return ok({ ...state, dimmed: act.on })
    case 'longer':
      if (act.seconds < 1 || act.seconds > LONGEST_EXTENSION) return err('malformed')
      return ok({ ...state, longer: state.longer + act.seconds * 1000 })
    case 'debrief':
      return state.phase === 'play'
        ? ok({ ...state, phase: 'debrief', debriefAt: at, dimmed: false, announced: null })
        : err('not-now')
    case 'page':
      return state.phase === 'debrief'
        ? ok({ ...state, page: act.at, choices: act.choices ?? 0 })
        : err('not-now')
    case 'announce':
      return ok({ ...state, announced: act.text })
    case 'over':
      return ok({ ...state, phase: 'over' })
  }
}

function start(state: ClassState, at: number): Changed {
  if (state.phase !== 'lobby') return err('already')
  const seated = peopleIn(state).some(person => person.place?.kind === 'seat')
  if (!seated && state.rehearsed === 0) return err('empty')
  return ok({ ...state, phase: 'play', began: at, open: 1, turnedAt: [at] })
}

/** Opens the next turn for all; the last turn has none after it. */
function next(state: ClassState, at: number): Changed {
  const turns = state.turns[state.settings.preset] ?? 0
  if (state.phase !== 'play' || state.settings.pace !== 'together' || state.open >= turns)
    return err('not-now')
  const turnedAt = [...state.turnedAt, at]
  return ok({ ...state, open: state.open + 1, turnedAt, announced: null })
}

function configure(state: ClassState, settings: Partial<ClassSettings>): Changed {
  const late = state.phase !== 'lobby' && Object.keys(settings).some(key => !MAY_CHANGE_LATER.includes(key))
  if (late) return err('not-now')
  const wanted = { ...state.settings, ...settings }
  return Object.hasOwn(state.turns, wanted.preset) ? ok({ ...state, settings: wanted }) : err('unknown-id')
}
const MAY_CHANGE_LATER: readonly string[] = ['pace', 'minutes']

// ---- people -----------------------------------------------------------------------------------------------------------

function join(state: ClassState, id: string, names: readonly string[], joined: number): Changed {
  if (personOf(state, id)) return err('already')
  if (state.locked) return err('locked')
  if (state.phase === 'debrief' || state.phase === 'over') return err('not-now')
  if (isFull(state)) return err('full')
  if (names.length < 1 || names.length > MOST_NAMES) return err('malformed')
  const person: Person = {
    id,
    names,
    avoid: [],
    state: state.approval ? 'waiting' : 'in',
    place: null,
    caretaker: false,
    joined,
  }
  return ok({ ...state, people: [...state.people, person] })
}

/** Who was taken out makes room again, so that a flood that was sent away keeps nobody out; but not without end. */
export const isFull = ({ people }: ClassState): boolean =>
  people.length >= MOST_JOINED || people.filter(one => one.state !== 'removed').length >= MOST_PEOPLE

function withPerson(state: ClassState, id: string, change: (person: Person) => Person): Changed {
  if (!personOf(state, id)) return err('unknown-id')
  return ok({ ...state, people: state.people.map(one => (one.id === id ? change(one) : one)) })
}

function admit(state: ClassState, id: string): Changed {
  if (personOf(state, id)?.state !== 'waiting') return err(personOf(state, id) ? 'already' : 'unknown-id')
  return withPerson(state, id, person => ({ ...person, state: 'in' }))
}

/** Who waits goes; and where a moment is named, who came in since then. Nobody in a match that runs is touched. */
function turnAway(state: ClassState, since = Number.POSITIVE_INFINITY): ClassState {
  const isIdle = (person: Person) => state.phase === 'lobby' || person.place === null
  const goes = (person: Person) =>
    person.state === 'waiting' || (person.state === 'in' && person.joined >= since && isIdle(person))
  const people = state.people.map(one => (goes(one) ? { ...one, state: 'removed' as const } : one))
  return { ...state, people }
}

function restore(state: ClassState, id: string): Changed {
  if (personOf(state, id)?.state !== 'removed') return err(personOf(state, id) ? 'already' : 'unknown-id')
  return withPerson(state, id, person => ({ ...person, state: 'in' }))
}

/** Before the start a new match may be named by the next free number; later only those that run. */
function place(state: ClassState, id: string, at: Place): Changed {
  const numbers = at.kind === 'seat' ? [at.match] : at.matches
  const most = state.phase === 'lobby' ? Math.min(MOST_MATCHES, state.matches + 1) : state.matches
  if (numbers.length < 1 || numbers.some(match => match < 1 || match > most)) return err('unknown-id')
  if (at.kind === 'seat' && !state.sides.includes(at.side)) return err('unknown-id')
  if (personOf(state, id)?.state !== 'in') return err('unknown-id')
  const matches = Math.max(state.matches, ...numbers)
  return withPerson({ ...state, matches }, id, person => ({ ...person, place: at, caretaker: false }))
}

function rehearse(state: ClassState, matches: number): Changed {
  if (state.phase !== 'lobby') return err('not-now')
  return ok({ ...state, rehearsed: matches, matches: Math.max(matches, state.matches) })
}

/** Who sat at one side of a match sits at the other. */
function swap(state: ClassState, match: number): Changed {
  if (seatedIn(state, match).length === 0) return err('unknown-id')
  const [one, two] = state.sides
  const people = state.people.map(person => {
    const { place: at } = person
    if (at?.kind !== 'seat' || at.match !== match) return person
    return { ...person, place: { ...at, side: at.side === one ? two : one } }
  })
  return ok({ ...state, people })
}

function deal(state: ClassState, seed: string): Changed {
  if (state.phase !== 'lobby') return err('not-now')
  const places = dealt(state, seed)
  if (places.size === 0) return err('empty') // a rehearsal needs no deal to begin
  const people = state.people.map(person => ({ ...person, place: places.get(person.id) ?? null }))
  const matches = Math.max(
    state.rehearsed,
    ...people.map(({ place: at }) => (at?.kind === 'seat' ? at.match : 0)),
  )
  return ok({ ...state, people, matches })
}

// ---- what a person does -----------------------------------------------------------------------------------------------

const PERSONAL: readonly ClassAct['kind'][] = ['avoid', 'guess', 'word', 'slip', 'report', 'leave']
const isPersonAct = (act: ClassAct): act is PersonAct => PERSONAL.includes(act.kind)

function personal(state: ClassState, act: PersonAct, by: string): Changed {
  switch (act.kind) {
    case 'avoid':
      if (act.sides.some(side => !state.sides.includes(side))) return err('unknown-id')
      return withPerson(state, by, person => ({ ...person, avoid: [...new Set(act.sides)] }))
    case 'leave':
      return withPerson(state, by, person => ({ ...person, caretaker: true }))
    case 'guess':
      return inDebrief(state, {
        guesses: [
          ...state.guesses.filter(one => one.person !== by || one.page !== act.page),
          { person: by, page: act.page, choice: act.choice },
        ],
      })
    case 'word':
      return inDebrief(state, { words: latest(state.words, by, act.text) })
    case 'slip':
      return inDebrief(state, { slips: latest(state.slips, by, act.text) })
    case 'report':
      return report(state, act, by)
  }
}

const inDebrief = (state: ClassState, change: Partial<ClassState>): Changed =>
  state.phase === 'debrief' ? ok({ ...state, ...change }) : err('not-now')

const latest = (list: ClassState['words'], person: string, text: string) => [
  ...list.filter(one => one.person !== person),
  { person, text },
]

/** One sentence a turn for a match that this desk follows; a second one replaces the first. */
function report(state: ClassState, act: Extract<PersonAct, { kind: 'report' }>, by: string): Changed {
  const at = personOf(state, by)?.place
  if (state.phase !== 'play' || at?.kind !== 'wire' || !at.matches.includes(act.match)) return err('not-now')
  const others = state.filed.filter(
    one => !(one.person === by && one.match === act.match && one.turn === act.turn),
  )
  const { match, turn, text } = act
  return ok({ ...state, filed: [...others, { person: by, match, turn, text }] })
}
