// What is left of a saved match that does not open. Types only.

export type Damage = {
  readonly title: string // empty where it cannot be read
  readonly side: string // name of the reader's side; empty where it cannot be read
  readonly entries: number // stored
  readonly sound: number // of these, from the first on, so many hold
  readonly part: 'head' | 'scenario' | 'log' // what is damaged
}
