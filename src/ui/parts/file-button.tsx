// A button that takes files from the device. The same file may be chosen again: the field is empty once what was chosen is dealt with.
type Props = {
  readonly text: string
  readonly accept: string
  readonly many?: boolean
  readonly help?: string // id of what describes it
  readonly take: (files: readonly File[]) => Promise<void>
}

export function FileButton({ text, accept, many = false, help, take }: Props) {
  return (
    <label class="plain file">
      <input
        type="file"
        class="aloud"
        multiple={many}
        accept={accept}
        aria-describedby={help}
        onChange={event => {
          const input = event.currentTarget
          void take([...(input.files ?? [])]).finally(() => {
            input.value = ''
          })
        }}
      />
      <span>{text}</span>
    </label>
  )
}
