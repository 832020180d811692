// Before the matches begin: the code, and who is in.
import { useClass, useClassView } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'

export function Lobby() {
  const t = useWords()
  const view = useClassView()
  const texts = useClass(device => device.texts)
  return (
    <main class="page" id="document">
      <PhaseHeading id="lobby">{t('console.join-code', { code: view.code })}</PhaseHeading>
      <ul>
        {view.console?.people.map(person => (
          <li key={person.id}>{person.names.map(name => texts[name] ?? '').join(' · ')}</li>
        ))}
      </ul>
    </main>
  )
}
