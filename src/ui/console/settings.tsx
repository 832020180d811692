// What will be played, how long, and with what care: closed until it is opened, for the usual settings suit a first class.
import '../../words/parts/more.ts'
import '../styles/more.css'
import type { Caretaker, ClassSettings } from '../../classroom/acts.ts'
import type { Care } from '../game.ts'
import { Assumptions } from '../home/assumptions.tsx'
import { CareChoices } from '../home/care.tsx'
import { Radios } from '../home/radios.tsx'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { useWords, type Words } from '../parts/words.ts'
import { useDoing } from './act.ts'

const CARETAKERS: readonly Caretaker[] = ['pragmatist', 'attache', 'envoy', 'ambassador']

export function ClassSettingsForm() {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const { book } = useInClass()
  const settings = view.console?.settings
  if (!settings) return null
  const set = (change: Partial<ClassSettings>) => void doing.act({ kind: 'configure', settings: change })
  const presets = book.scenario.calendar?.presets ?? []
  const preset = presets.find(one => one.id === settings.preset)
  return (
    <details class="class-settings">
      <summary>
        {t('console.settings')}{' '}
        <span class="quiet">{summaryOf(settings, preset ? book.text(preset.name) : '', t)}</span>
      </summary>
      <div class="more-sheet">
        <h2 class="aloud">{t('console.settings')}</h2>
        {presets.length > 1 ? (
          <Radios
            name="preset"
            legend={t('more.preset')}
            value={settings.preset}
            list={presets.map(one => ({
              id: one.id,
              text: t('console.preset', {
                name: book.text(one.name),
                turns: one.slots.length,
                minutes: one.minutes ?? settings.minutes,
              }),
            }))}
            change={id => {
              const minutes = presets.find(one => one.id === id)?.minutes
              set({ preset: id, ...(minutes === undefined ? {} : { minutes }) })
            }}
          />
        ) : null}
        <label class="field">
          <span>{t('console.minutes')}</span>
          <input
            type="number"
            min={10}
            max={400}
            value={settings.minutes}
            onChange={event => {
              const minutes = Math.round(Number(event.currentTarget.value))
              if (minutes >= 10 && minutes <= 400) set({ minutes })
            }}
          />
        </label>
        <Two
          name="pace"
          value={settings.pace}
          ids={['together', 'own']}
          change={pace => set({ pace: pace === 'own' ? 'own' : 'together' })}
        />
        <Two
          name="talk"
          value={settings.talk}
          ids={['room', 'writing']}
          change={talk => set({ talk: talk === 'writing' ? 'writing' : 'room' })}
        />
        <Two
          name="timers"
          value={settings.timers ? 'on' : 'off'}
          ids={['off', 'on']}
          change={timers => set({ timers: timers === 'on' })}
        />
        <Two
          name="devices"
          value={settings.seats > 1 ? 'two' : 'one'}
          ids={['one', 'two']}
          change={devices => set({ seats: devices === 'two' ? 2 : 1 })}
        />
        <Radios
          name="caretaker"
          legend={t('console.held-by')}
          value={settings.caretaker ?? 'pragmatist'}
          list={CARETAKERS.map(id => ({
            id,
            text: t(`opponent.${id}`),
            more: t(`opponent.${id}.line`),
          }))}
          change={id => set({ caretaker: CARETAKERS.find(one => one === id) ?? 'pragmatist' })}
        />
        <CareChoices
          scenario={book.scenario}
          wishes={{ side: book.own, preset: settings.preset, care: careOf(settings) }}
          change={care => set(settingsOf(care, book.scenario))}
        />
        <Assumptions
          scenario={book.scenario}
          side={book.own}
          off={settings.off}
          change={off => set({ off })}
        />
      </div>
    </details>
  )
}

const summaryOf = (settings: ClassSettings, preset: string, t: Words): string =>
  t('console.settings-now', {
    preset,
    minutes: settings.minutes,
    pace: t(`console.pace-${settings.pace}`),
    talk: t(`console.talk-${settings.talk}`),
  })

type Asked =
  | 'pace-together'
  | 'pace-own'
  | 'talk-room'
  | 'talk-writing'
  | 'timers-off'
  | 'timers-on'
  | 'devices-one'
  | 'devices-two'
type TwoProps = {
  readonly name: 'pace' | 'talk' | 'timers' | 'devices'
  readonly value: string
  readonly ids: readonly string[]
  readonly change: (id: string) => void
}

function Two({ name, value, ids, change }: TwoProps) {
  const t = useWords()
  return (
    <Radios
      name={name}
      legend={t(`console.${name}`)}
      value={value}
      list={ids.map(id => {
        const code = `${name}-${id}` as Asked
        return { id, text: t(`console.${code}`), more: t(`console.${code}-more`) }
      })}
      change={change}
    />
  )
}

/** The class's settings as wishes for each trigger. */
function careOf({ softer, substitutes, without = [] }: ClassSettings): Care {
  return Object.fromEntries([
    ...(typeof softer === 'boolean' ? [] : softer.map(id => [id, 'softer'] as const)),
    ...Object.keys(substitutes).map(id => [id, 'instead'] as const),
    ...without.map(id => [id, 'without'] as const),
  ])
}

function settingsOf(
  care: Care,
  { triggers }: { triggers: readonly { id: string; substitute?: string | undefined }[] },
) {
  const wished = (wish: string) => Object.keys(care).filter(id => care[id] === wish)
  const substitutes = wished('instead').flatMap(id => {
    const other = triggers.find(one => one.id === id)?.substitute
    return other === undefined ? [] : [[id, other] as const]
  })
  return {
    softer: wished('softer'),
    without: wished('without'),
    substitutes: Object.fromEntries(substitutes),
  }
}
