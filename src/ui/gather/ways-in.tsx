// Two ways for a match to come in that every browser has: a typed or pasted code, and files chosen or dropped on the page.
import { useRef } from 'preact/hooks'
import { useDropAll } from '../home/drop.ts'
import { FileButton } from '../parts/file-button.tsx'
import { useWords } from '../parts/words.ts'

/** `take` tells whether it was taken: then the field is empty for the next one. */
export function Typed({ take }: { take: (text: string) => Promise<boolean> }) {
  const t = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const submit = async () => {
    const area = field.current
    if (!area) return
    if (await take(area.value)) area.value = ''
    area.focus()
  }
  return (
    <article>
      <h2>{t('gather.typed')}</h2>
      <form
        class="gather-typed"
        onSubmit={event => {
          event.preventDefault()
          void submit()
        }}
      >
        <label for="typed">{t('gather.typed-label')}</label>
        <textarea
          ref={field}
          id="typed"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="characters"
          aria-describedby="typed-help"
        />
        <p id="typed-help" class="quiet">
          {t('gather.typed-help')}
        </p>
        <button type="submit" class="dark">
          {t('gather.typed-take')}
        </button>
      </form>
    </article>
  )
}

export function Files({ take }: { take: (files: readonly File[]) => Promise<void> }) {
  const t = useWords()
  const over = useDropAll(files => void take(files))
  return (
    <article class={over ? 'gather-over' : ''}>
      <h2>{t('gather.files')}</h2>
      <FileButton
        text={t('gather.files-choose')}
        accept=".txt,.json,text/plain,application/json"
        many
        help="files-help"
        take={take}
      />
      <p id="files-help" class="quiet">
        {over ? t('gather.drop') : t('gather.files-help')}
      </p>
    </article>
  )
}
