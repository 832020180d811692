// Every package whose code, fonts or data the game carries: the list is written by `npm run libraries` and held by a test.

import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import list from './libraries.json'

export function Libraries() {
  const t = useWords()
  return (
    <>
      <h3>{t('about.libraries')}</h3>
      <WideTable label={t('about.libraries')}>
        <thead>
          <tr>
            <th scope="col">{t('about.package')}</th>
            <th scope="col">{t('about.version')}</th>
            <th scope="col">{t('about.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ name, version, licence, text }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{version}</td>
              <td>{text ? <Licence name={name} licence={licence} text={text} /> : licence}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  )
}

function Licence({ name, licence, text }: { name: string; licence: string; text: string }) {
  const t = useWords()
  return (
    <details>
      <summary>
        {licence}
        <span class="aloud"> {t('about.licence-text', { name })}</span>
      </summary>
      <p class="licence">{text}</p>
    </details>
  )
}
