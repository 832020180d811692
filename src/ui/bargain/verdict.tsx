// What became of a signed draft: ratified by both homes, or refused, by whom and why.
import type { TableView } from '../../match/view.ts'
import { usePlaying } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

/** Both outcomes, for the screens after the table. */
export function Verdict({ table }: { table: TableView | null }) {
  const t = useWords()
  if (!table) return null
  if (table.ratified) return <p class="verdict">{t('table.ratified')}</p>
  return <Failed table={table} />
}

/** A ratification that failed: who refused, and why. */
export function Failed({ table }: { table: TableView }) {
  const t = useWords()
  const { book } = usePlaying()
  if (!table.failed) return null
  const refused = Object.entries(table.failed.refused).flatMap(([side, group]) =>
    group ? [{ side, group }] : [],
  )
  return (
    <section class="verdict verdict-no">
      <p>
        <b>{t('table.failed')}</b>
      </p>
      {refused.map(({ side, group }) => {
        const { name, refuses } = book.group(group)
        const at = { side: book.side(side).name, group: name }
        return (
          <p key={side}>
            {refuses ? t('table.failed-at', { ...at, why: refuses }) : t('table.failed-at-plain', at)}
          </p>
        )
      })}
    </section>
  )
}
