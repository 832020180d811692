// On the home page: saved matches whose head cannot be read, so that they stand in no list, each with a way to its page.
import { useEffect, useState } from 'preact/hooks'
import type { Saves } from '../../store/saves.ts'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'

export function Unreadable({ saves }: { saves: Saves }) {
  const t = useWords()
  const [ids, setIds] = useState<readonly string[]>([])
  useEffect(() => {
    void saves.unreadable().then(setIds)
  }, [saves])
  if (ids.length === 0) return null
  return (
    <div class="refusal">
      <p>{t('damage.list', { count: ids.length })}</p>
      <ul>
        {ids.map((id, at) => (
          <li key={id}>
            <a href={addressOf('match', id)}>{t('damage.see', { at: at + 1 })}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
