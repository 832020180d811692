// What our embassy could see of the other capital: one sentence, true, and not its reason.
import { isCode, tell } from '../../words/say.ts'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useLanguage, useWords } from '../parts/words.ts'

export function Embassy() {
  const t = useWords()
  const language = useLanguage()
  const { book } = usePlaying()
  const { said } = useView()
  const last = said?.findLast(one => one.by === book.other && one.text.startsWith('report/'))
  const code = `embassy.${last?.text.slice('report/'.length)}`
  if (!last || !isCode(code)) return null
  return (
    <section class="embassy">
      <h2 class="label">{t('embassy.heading')}</h2>
      <p>{tell({ code, params: { side: book.side(book.other).name } }, language)}</p>
    </section>
  )
}
