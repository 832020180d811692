// How to join: the code in two groups, the addresses of this host with the one that others reach first, and a code for cameras.
import { codeForPeople } from '../../classroom/code.ts'
import type { Game } from '../game.ts'
import { useClassView } from '../parts/class-context.tsx'
import { useAddresses } from '../parts/host-addresses.ts'
import { bestAddress, joinAddress } from '../parts/join-address.ts'
import { QrCode } from '../parts/qr-code.tsx'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'

export function Invite({ game }: { game: Game }) {
  const t = useWords()
  const { code, console: desk } = useClassView()
  const doing = useDoing()
  const addresses = useAddresses(game)
  const best = bestAddress(addresses)
  return (
    <>
      <h2 id="join">{t('console.join-at')}</h2>
      <p class="address">{best}</p>
      <p class="code-big">{codeForPeople(code)}</p>
      <QrCode text={joinAddress(best, code)} label={t('link.qr')} />
      {addresses.length > 1 ? (
        <details>
          <summary>{t('console.other-addresses')}</summary>
          <ul>
            {addresses
              .filter(one => one !== best)
              .map(one => (
                <li key={one} class="address">
                  {one}
                </li>
              ))}
          </ul>
        </details>
      ) : null}
      <p class="quiet">{t('console.join-note')}</p>
      <label class="answer">
        <input
          type="checkbox"
          checked={desk?.approval ?? false}
          onChange={event => void doing.act({ kind: 'approval', on: event.currentTarget.checked })}
        />
        <span>{t('console.approval')}</span>
      </label>
    </>
  )
}
