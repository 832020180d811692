// The wall before the matches begin: the address, the code and the camera's code, as large as the room needs them.
import { codeForPeople } from '../../classroom/code.ts'
import type { Game } from '../game.ts'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useAddresses } from '../parts/host-addresses.ts'
import { bestAddress, joinAddress } from '../parts/join-address.ts'
import { QrCode } from '../parts/qr-code.tsx'
import { useWords } from '../parts/words.ts'

export function WallLobby({ game }: { game: Game }) {
  const t = useWords()
  const { code, people } = useClassView()
  const { book } = useInClass()
  const best = bestAddress(useAddresses(game))
  return (
    <div class="wall-lobby">
      <div>
        <p class="eyebrow">{book.text(book.scenario.title)}</p>
        <PhaseHeading id="lobby">{t('wall.join')}</PhaseHeading>
        <p class="wall-address">{best.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
        <p class="label">{t('wall.code')}</p>
        <p class="wall-code">{codeForPeople(code)}</p>
        <p class="wall-note">{t('wall.two')}</p>
        <p class="wall-note" role="status">
          {t('wall.in', { count: people })}
        </p>
      </div>
      <QrCode text={joinAddress(best, code)} label={t('link.qr')} />
    </div>
  )
}
