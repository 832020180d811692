// English: why a move was not done, as the second half of a sentence, a code of match/moves each; and what is wrong with the
// options a match is to be played with.

export const refusals = {
  'refusal.stale': 'things have moved on: look at what is in front of you now, and choose again.',
  'refusal.ended': 'the match is over.',
  'refusal.paused': 'the instructor has paused the match. Try again when it goes on.',
  'refusal.not-now': 'that has no place in this part of the turn.',
  'refusal.not-yours': 'that is for somebody else to do.',
  'refusal.unknown-id': 'there is no such thing in this turn.',
  'refusal.not-in-hand': 'this card cannot be played now.',
  'refusal.no-pen': 'no line to the other capital is left in this turn.',
  'refusal.no-draft': 'there is no draft on the table.',
  'refusal.own-draft': 'this draft is your own: the other side answers it.',
  'refusal.package-empty': 'a draft needs at least one promise.',
  'refusal.package-full': 'there are too many promises in one column.',
  'refusal.package-twice': 'each promise stands once, and a side pledges one card only.',
  'refusal.clause-not-offered':
    'this promise cannot be given on this table, or a card beside it would break it.',
  'refusal.binds-both': 'this promise binds both by nature: it stands in both columns or in neither.',
  'refusal.already': 'it is done already.',
  'refusal.too-late': 'time was up, or both envelopes were open.',
  'refusal.malformed': 'the message could not be read. Reload the page and try again.',
  'refusal.not-stored': 'it could not be written down, so nothing has changed. Try again.',
  'options.no-such-preset': 'The scenario has no preset “{id}”.',
  'options.no-such-side': 'The scenario has no side “{id}”.',
  'options.no-such-assumption': 'The scenario has no assumption “{id}” to switch off.',
  'options.no-such-trigger': 'The scenario has no trigger “{id}”.',
  'options.seat-twice': 'Two seats are called “{id}”.',
  'options.seat-reserved': 'No seat may be called “{id}”: the log uses that name itself.',
  'options.side-without-seat': 'Nobody sits for “{id}”: each side needs a seat.',
  'options.too-many-seats': 'A match has at most {most} seats.',
} as const
