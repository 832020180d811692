// What a side can do, in ids the rules number: the acts that playouts, policies and the match share.

/** A pledge is a response of this turn's trigger; a clause is numbered over the whole scenario. */
export type PromiseRef =
  | { readonly kind: 'pledge'; readonly response: number }
  | { readonly kind: 'clause'; readonly clause: number }

/** What a draft holds, seen from the side that wrote it: what it gives and what it takes. */
export type Package = { readonly give: readonly PromiseRef[]; readonly take: readonly PromiseRef[] }

/** Standing spent to win home over, in points. */
export const SPENDS = [0, 2, 4] as const
export type Spend = (typeof SPENDS)[number]

export type Act =
  | { readonly kind: 'draft'; readonly on: number; readonly package: Package } // on: number of the draft answered, 0 for none
  | { readonly kind: 'sign'; readonly on: number }
  | { readonly kind: 'shelve'; readonly on: number } // puts the other's draft away
  | { readonly kind: 'withdraw'; readonly on: number } // takes the own draft back
  | { readonly kind: 'widen'; readonly spend: Spend }
  | { readonly kind: 'walk' } // leaves a summit
  | { readonly kind: 'leave' } // done at the table (a seat's `ready`)
  | { readonly kind: 'predict'; readonly stance: number } // 0..4, STANCES
  | { readonly kind: 'seal'; readonly response: number; readonly word: boolean } // word: we keep our word
  | { readonly kind: 'state'; readonly gave: number; readonly gained: number; readonly sentence: number } // joint statement; sentence -1: none
