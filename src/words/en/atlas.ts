// English: what else could have happened. Futures of this model, never a forecast; neither side is praised.

export const atlas = {
  'debrief.atlas-title': 'What else could have happened',
  'debrief.atlas-talk': 'Could anyone have known, in that turn, how much hung on it?',
  'atlas.question': 'Which turn decided most?',
  'atlas.begins': 'Playing the first futures…',

  'atlas.lead-card':
    'Turn {turn} decided most: had {side} chosen “{card}”, {with} of {of} futures end in “{ending}”; as it was played, {without}.',
  'atlas.lead-card-you':
    'Turn {turn} decided most: had you chosen “{card}”, {with} of {of} futures end in “{ending}”; as you played it, {without}.',
  'atlas.lead-likely': 'This ending was likely from the start: {with} of {of} futures end so.',
  'atlas.lead-could':
    'Turn {turn} could have changed it most: had {side} chosen “{card}”, {with} of {of} end in “{ending}”; as it was played, {without}.',
  'atlas.lead-could-you':
    'Turn {turn} could have changed it most: had you chosen “{card}”, {with} of {of} end in “{ending}”; as you played it, {without}.',
  'atlas.lead-settled': 'No single card would have changed that.',
  'atlas.lead-turn':
    'Turn {turn} decided most: before it, {with} of {of} futures ended in “{ending}”, as this match did, and after it {after}.',
  'atlas.lead-signed':
    'Turn {turn} decided most, for both homes passed a package in it: before it, {with} of {of} futures ended in “{ending}”, as this match did, and after it {after}.',
  'atlas.lead-refused':
    'Turn {turn} decided most, for in it a home refused what both had signed: before it, {with} of {of} futures ended in “{ending}”, as this match did, and after it {after}.',
  'atlas.lead-still':
    'No turn decided more than chance does: wherever the match stood, its futures looked much the same.',

  'atlas.progress': 'Futures played',
  'atlas.progress-of':
    '{done} of {of} futures from each of {points} places: every turn as it opened, and every card not chosen in it',
  'atlas.stop': 'Stop here',
  'atlas.go-on': 'Count again to the end',
  'atlas.stopped': 'Stopped: what stands here is from {done} futures a place.',
  'atlas.failed': 'The futures could not be played on this device.',
  'atlas.none': 'No future has been played yet.',

  'atlas.fan':
    '{gauge}, as played, inside its futures from turn {turn}. The table below holds the same values.',
  'atlas.fan-title': '{gauge}, and its futures from turn {turn}',
  'atlas.played': 'as played',
  'atlas.median': 'the middle future',
  'atlas.half': 'half of the futures',
  'atlas.most': '9 of 10 futures',
  'atlas.moved-bars': 'how far the endings moved',
  'atlas.moved-here': 'turn {turn} decided most',
  'atlas.start': 'start',
  'atlas.from': '{low} to {high}',
  'atlas.turn-head': 'Turn',
  'atlas.from-turn': 'Futures from the opening of',
  'atlas.table-of': 'Table: {gauge}',

  'atlas.all': 'Show all',
  'atlas.map': 'The endings, and how many futures led there',
  'atlas.map-help':
    'Out of 100 futures that begin as a turn opens, turn by turn. The square grows with the share. The last column is this match.',
  'atlas.ending': 'Ending',
  'atlas.none-fits': 'no ending fits',
  'atlas.rest': '{count} endings that no future reached are left out.',
  'atlas.opens': 'As this turn opens:',
  'atlas.so-far': 'So far: {text}',
  'atlas.ended': 'this match',
  'atlas.ended-here': 'here it ended',
  'atlas.fans': 'Every number, and its futures',

  'atlas.turning': 'Where the futures parted',
  'atlas.turning-help':
    'How much the spread of endings moved from this turn’s opening to the next one’s, out of 100, and how much one other card in it could have moved it. Up to {chance} can be chance. The turn in bold decided most.',
  'atlas.could': 'Could have moved',
  'atlas.moved': 'Moved',
  'atlas.own-share': 'Of 100 futures, those that end as this match did',
  'atlas.share-to': '{from} before it, {to} after',
  'atlas.go': 'Choose otherwise in turn {turn}',
  'atlas.go-failed': 'That could not be done: this device did not keep the copy.',

  'atlas.cards': 'The cards that would have changed most',
  'atlas.cards-help':
    'One card exchanged, the other envelope as it was, then played on. What it adds is out of 100 of that side’s own aims.',
  'atlas.card': 'Had been chosen',
  'atlas.instead': 'instead of “{card}”',
  'atlas.changed': 'Changes',
  'atlas.gains': 'Most of all',
  'atlas.gain': '“{ending}”: {with} of 100, not {without}',
  'atlas.adds': 'Adds to aims of {side}',

  'atlas.how':
    'Futures of this model, not of the world. From each turn, and from each card not chosen in it, the match is played on to its end by computer capitals: yours by one of three characters, another in every future, the other capital by its own. Secrets stay as they were dealt. Future number 7 has the same dice everywhere, so that a difference is the card’s and not luck’s.',
  'atlas.how-level':
    'Futures of this model, not of the world. From each turn, and from each card not chosen in it, the match is played on to its end by computer capitals of three characters, others in every future: a capital that thinks as long as yours did would take hours. Secrets stay as they were dealt. Future number 7 has the same dice everywhere, so that a difference is the card’s and not luck’s.',
  'atlas.how-two':
    'Futures of this model, not of the world. From each turn, and from each card not chosen in it, the match is played on to its end by computer capitals of three characters, others in every future. Secrets stay as they were dealt. Future number 7 has the same dice everywhere, so that a difference is the card’s and not luck’s.',

  'spread.title': 'How this match’s endings spread with it off',
  'spread.lead':
    'The match played again {each} times under other dice, the persons by the cards they chose: once as the model stands, once without each assumption.',
  'spread.progress': '{done} of {of} matches played',
  'spread.same': 'Without it, the endings spread much as before.',
  'spread.apart': 'Without it, {count} of 100 matches end otherwise.',
  'spread.gain': '“{ending}” comes in {with} of 100, not {without}.',
  'spread.with': 'With it',
  'spread.without': 'Without it',
  'spread.counting': 'Being played…',
  'spread.off': 'It was switched off in this match, so this match says nothing about it.',
} as const
