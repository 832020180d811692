// What else could have happened: one sentence, one picture, the rest on demand. It grows while the futures are played.
import { type TopicProps, youOf } from '../debrief/data.ts'
import { isThinker } from '../home/opponents.ts'
import { useKept } from '../parts/kept.ts'
import { useWords } from '../parts/words.ts'
import { Progress } from './counting.tsx'
import { EndingsMap } from './endings-map.tsx'
import { FanChart, FanLegend } from './fan-chart.tsx'
import { Fans, FanTable, telling } from './fans.tsx'
import { atlasLead } from './lead.ts'
import { Cards, Turning } from './turning.tsx'

export function AtlasPage({ atlas, book, data, whatIf }: TopicProps) {
  const t = useWords()
  const [all, setAll] = useKept('atlas-all', false)
  const { found } = atlas
  if (!found) {
    const { state } = atlas
    return (
      <Progress
        {...atlas}
        done={0}
        of={1}
        text={t(state === 'counts' ? 'atlas.begins' : 'atlas.none')}
        stopped={t('atlas.none')}
      />
    )
  }
  const lead = atlasLead(found, data, book, t)
  const fan = { data, book, found, gauge: telling({ data, found }), from: 1 }
  return (
    <>
      <p class="story atlas-lead">{atlas.state === 'counts' ? t('atlas.so-far', { text: lead }) : lead}</p>
      <section>
        <h2>{t('atlas.fan-title', { gauge: book.gaugeName(fan.gauge), turn: 1 })}</h2>
        <FanChart {...fan} />
        <FanLegend />
        <details class="fan-table">
          <summary>{t('atlas.table-of', { gauge: book.gaugeName(fan.gauge) })}</summary>
          <FanTable {...fan} />
        </details>
      </section>
      <Progress
        {...atlas}
        done={found.done}
        of={found.of}
        text={t('atlas.progress-of', { done: found.done, of: found.of, points: found.points })}
        stopped={t('atlas.stopped', { done: found.done })}
      />
      <details
        class="atlas-all"
        open={all}
        onToggle={event => {
          if (event.currentTarget.open !== all) setAll(event.currentTarget.open)
        }}
      >
        <summary>{t('atlas.all')}</summary>
        {all ? (
          <div class="atlas-rest">
            <EndingsMap book={book} found={found} />
            <Turning data={data} book={book} found={found} whatIf={whatIf} />
            <Cards data={data} book={book} found={found} />
            <Fans data={data} book={book} found={found} />
          </div>
        ) : null}
      </details>
    </>
  )
}

export function AtlasSide({ data }: TopicProps) {
  const t = useWords()
  const how = isThinker(data.head.opponent) ? 'atlas.how-level' : 'atlas.how'
  return <p class="quiet">{t(youOf(data) === null ? 'atlas.how-two' : how)}</p>
}
