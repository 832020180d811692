// Names of a class as this device may read them.
import { useClass } from '../parts/class-context.tsx'

/** Names by their text ids, those that are not there left out. */
export function useNames(): (ids: readonly string[]) => string {
  const texts = useClass(device => device.texts)
  return ids => ids.flatMap(id => texts[id] ?? []).join(' + ')
}
