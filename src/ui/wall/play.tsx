// The wall in play: the clock, the turn, and every match by its glyph and its name. Nobody is named, nobody is waited for.
import { CableGlyph } from '../parts/cable-glyph.tsx'
import { cablesOf } from '../parts/cable-levels.ts'
import { ClassClock } from '../parts/class-clock.tsx'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'

/** Matches that fill the wall in larger pictures, and those above which they are small. */
const [FEW, MANY] = [6, 12] as const

export function WallPlay() {
  const t = useWords()
  const view = useClassView()
  const { book } = useInClass()
  const glances = useClass(device => device.glances)
  const meters = glances[0]?.meters.map(one => book.gaugeName(one.id)) ?? []
  return (
    <div class="wall-play">
      <header>
        <PhaseHeading id={`turn-${view.open}`}>
          {t('wall.turn', { turn: view.open, turns: view.turns })}
        </PhaseHeading>
        <ClassClock />
      </header>
      <ul
        class={`wall-glyphs ${glances.length > MANY ? 'wall-many' : glances.length > FEW ? '' : 'wall-few'}`}
        aria-label={t('wall.glyphs')}
      >
        {glances.map(glance => (
          <li key={glance.match}>
            <CableGlyph levels={cablesOf(glance.meters, book)} label="" />
            <span>{matchName(glance.match, t)}</span>
          </li>
        ))}
      </ul>
      {meters.length > 0 ? (
        <p class="wall-legend">{t('wall.legend', { names: meters.join(' · ') })}</p>
      ) : null}
    </div>
  )
}
