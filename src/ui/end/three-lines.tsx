// The three lines of one side at the end: at home, aims, word. No total.
import type { EndView } from '../../match/view.ts'
import type { Book } from '../book/book.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { AimLines } from './aims.tsx'
import { wordText } from './word-text.ts'

export function ThreeLines({ end, side, book }: { end: EndView; side: string; book: Book }) {
  const t = useWords()
  const language = useLanguage()
  const home = end.home[side]
  return (
    <dl class="three">
      <div>
        <dt>{t('end.home')}</dt>
        <dd>{home ? t(home.inOffice ? 'end.home-in' : 'end.home-out', { standing: home.standing }) : ''}</dd>
      </div>
      <div>
        <dt>{t('end.aims')}</dt>
        <dd>
          <AimLines end={end} side={side} book={book} />
        </dd>
      </div>
      <div>
        <dt>{t('end.word')}</dt>
        <dd>{wordText(end.word[side], language)}</dd>
      </div>
    </dl>
  )
}
