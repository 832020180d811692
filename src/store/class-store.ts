// What this device sees of one class: how the link stands, the newest view, the texts it may read, glances at the matches.
// Readers subscribe; only the link writes.
import { createStore } from 'zustand/vanilla'
import type { Glance } from '../classroom/glance.ts'
import type { ClassView } from '../classroom/view.ts'
import type { HostLink, LinkState, PageFit } from '../net/remote.ts'

export type { LinkState, PageFit }

export type ClassDevice = {
  readonly link: LinkState
  readonly view: ClassView | null
  readonly texts: Readonly<Record<string, string>> // names and free texts, by id
  readonly glances: readonly Glance[] // console and projector only
  readonly present: readonly string[] // people connected now; console only
  readonly isDiskFull: boolean
  readonly page: PageFit // whether this page is of the host's build, and understands it
}

export type ClassStore = {
  readonly read: () => ClassDevice
  readonly subscribe: (listener: () => void) => () => void
  readonly close: () => void
}

/** Follows a link until it is closed. */
export function followClass(link: HostLink): ClassStore {
  const store = createStore<ClassDevice>(() => ({
    link: link.state(),
    view: null,
    texts: {},
    glances: [],
    present: [],
    isDiskFull: false,
    page: 'fits',
  }))
  const undo = link.subscribe({
    changed: state => store.setState({ link: state }),
    classNews: news =>
      store.setState({
        view: news.view as unknown as ClassView,
        texts: news.texts,
        glances: (news.glances ?? []) as unknown as readonly Glance[],
        present: news.present ?? [],
      }),
    trouble: code => store.setState({ isDiskFull: code === 'disk' }),
    page: fit => store.setState({ page: fit }),
  })
  return { read: store.getState, subscribe: store.subscribe, close: undo }
}
