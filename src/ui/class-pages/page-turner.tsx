// Back and onward through the pages of a class's debrief: the same two buttons at the console and at a gathered class.
import { useWords } from '../parts/words.ts'

type Props = {
  readonly back: number | null // the page before, null at the first
  readonly onward: number | null
  readonly isAsked: boolean // the page still asks: onward shows its answer
  readonly turnTo: (page: number) => void
}

export function PageTurner({ back, onward, isAsked, turnTo }: Props) {
  const t = useWords()
  return (
    <div class="four">
      <button
        type="button"
        class="plain"
        aria-disabled={back === null}
        onClick={() => back !== null && turnTo(back)}
      >
        {t('desk.back')}
      </button>
      <button
        type="button"
        class="dark"
        aria-disabled={onward === null}
        onClick={() => onward !== null && turnTo(onward)}
      >
        {t(isAsked ? 'desk.show' : 'desk.onward')}
      </button>
    </div>
  )
}
