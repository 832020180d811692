// The course of a class in five pictures, each with what happens and the sentence to say.
import { useWords } from '../parts/words.ts'

const PHASES = ['join', 'pair', 'play', 'eyes', 'debrief'] as const
type Phase = (typeof PHASES)[number]

export function Phases() {
  const t = useWords()
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">{t('class.phases')}</h2>
      <ol class="phases">
        {PHASES.map(phase => (
          <li key={phase}>
            <Picture phase={phase} />
            <h3>{t(`class.phase-${phase}`)}</h3>
            <p>{t(`class.phase-${phase}-text`)}</p>
            <p class="spoken">
              <q>{t(`class.phase-${phase}-say`)}</q>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const SEAT = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0'

/** Line drawings in the manner of the chart; decoration, for all of it stands in words below. */
function Picture({ phase }: { phase: Phase }) {
  return (
    <svg class="phase-picture" viewBox="0 0 160 80" aria-hidden="true">
      {phase === 'join' ? (
        <path d="M52 14h56v36H52zM44 58h72M64 26h10v10H64zM80 26h6M80 32h16M64 42h32M90 26h6" />
      ) : null}
      {phase === 'pair' ? (
        <>
          {[26, 60, 94, 128].map((x, at) => (
            <g key={x} transform={`translate(${x + 3} ${at % 2 ? 48 : 32})`}>
              <path d={SEAT} />
              <path d="M-9 14q9-12 18 0" />
            </g>
          ))}
          <path d="M36 36l24 10M104 36l24 10" stroke-dasharray="3 4" />
        </>
      ) : null}
      {phase === 'play' ? (
        <>
          <path d="M34 40Q80 8 126 40M34 40H126M34 40Q80 72 126 40" />
          <path class="phase-end" d="M20 40l10-10 10 10-10 10zM120 30h20v20h-20z" />
        </>
      ) : null}
      {phase === 'eyes' ? (
        <path d="M46 12h68v44H46zM60 34q20-20 40 0q-20 20-40 0M80 28v12M74 34h12M66 68h28" />
      ) : null}
      {phase === 'debrief' ? (
        <>
          <path d="M30 62V40h16v22zM56 62V24h16v38zM82 62V34h16v28zM108 62V18h16v44zM22 62h112" />
          <path d="M30 30l26-16 26 10 26-16" stroke-dasharray="3 4" />
        </>
      ) : null}
    </svg>
  )
}
