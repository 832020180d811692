// Dropping files anywhere on the page. Says whether one is being held over it.
import { useEffect, useRef, useState } from 'preact/hooks'

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** The first of what is dropped. */
export const useDrop = (take: (file: File) => void): boolean =>
  useDropAll(files => {
    if (files[0]) take(files[0])
  })

export function useDropAll(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    let depth = 0 // enter and leave are told of every element underneath
    const move = (by: number) => (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      depth = Math.max(0, depth + by)
      setOver(depth > 0)
    }
    const [enter, stay, leave] = [move(1), move(0), move(-1)]
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) latest.current(files)
    }
    addEventListener('dragenter', enter)
    addEventListener('dragover', stay)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', enter)
      removeEventListener('dragover', stay)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return over
}
