// Sound: off or on, how loud, and a button that plays one.
import { useWords } from '../parts/words.ts'
import { play } from '../sound/cues.ts'
import { Choices, type Part } from './choices.tsx'

const SWITCH = ['off', 'on'] as const

export function Sound({ place, settings, change }: Part) {
  const t = useWords()
  const name = (on: boolean) => t(on ? 'settings.sound-on' : 'settings.sound-off')
  return (
    <>
      <Choices
        legend={t('settings.sound')}
        name={`${place}-sound`}
        values={SWITCH}
        value={settings.sound ? 'on' : 'off'}
        label={one => name(one === 'on')}
        pick={one => {
          const sound = one === 'on'
          change({ sound }, t('settings.sound-said', { name: name(sound) }))
          if (sound) play('turn', settings.volume)
        }}
        help={t('settings.sound-help')}
      />
      {settings.sound ? <Volume {...{ place, settings, change }} /> : null}
    </>
  )
}

function Volume({ settings, change }: Part) {
  const t = useWords()
  return (
    <div class="volume">
      <label>
        <span>{t('settings.volume')}</span>
        <input
          type="range"
          min={10}
          max={100}
          step={10}
          value={settings.volume}
          onInput={event => {
            const volume = Number(event.currentTarget.value)
            change({ volume }, t('settings.volume-said', { percent: volume }))
          }}
        />
      </label>
      <button type="button" class="plain" onClick={() => play('seal', settings.volume)}>
        {t('settings.try')}
      </button>
    </div>
  )
}
