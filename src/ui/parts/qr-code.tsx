// An address as a QR code, drawn as one path. Dark on light on every look, or phones do not read it.
import { generate } from 'lean-qr'
import { useMemo } from 'preact/hooks'

export function QrCode({ text, label }: { text: string; label: string }) {
  const { d, size } = useMemo(() => pathOf(text), [text])
  return (
    <svg class="qr" viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={label}>
      <path d={`M-2-2h${size + 4}v${size + 4}h-${size + 4}z`} class="qr-light" />
      <path d={d} class="qr-dark" shape-rendering="crispEdges" />
    </svg>
  )
}

function pathOf(text: string): { readonly d: string; readonly size: number } {
  const code = generate(text)
  let d = ''
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) d += `M${x} ${y}h1v1h-1z`
  return { d, size: code.size }
}
