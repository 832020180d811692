// English: two on one device: covers, what lies open between both, and what each side does there.

export const device = {
  'device.take': '{side} takes the device',
  'device.pass': 'Hand the device to {side}',
  'device.look': '{side} looks at its own papers',
  'device.back': 'The device is {side}’s just now',
  'device.lay': 'Lay the device between you',
  'device.looks-away': '{other} looks away.',
  'device.uncover': 'I answer for {side}: open',
  'device.uncover-both': 'We both look',
  'device.open-envelopes': 'Open the envelopes',
  'device.sealed-both': 'Both have sealed.',
  'device.back-note': 'The match stands where you left it: turn {turn} of {turns}.',
  'device.back-sealed': '{side} has sealed.',
  'device.rule-beside':
    'Sit beside each other. The chart, the table and the opened envelopes lie between you, for both.',
  'device.rule-own':
    'Aims, your ministry’s account, odds at home and your response are yours alone. A cover like this one stands before them, and the other looks away.',
  'device.rule-twice':
    'In a turn the device goes from hand to hand twice: one reads, the other reads and later seals, the first seals. Who begins changes every turn.',

  'device.read-pass': 'Hand the device to {side}',
  'device.read-lay': 'Lay the device between us',
  'device.sealed-keep':
    'It can be taken back until the device changes hands. {side} must not see this page: cover it first.',
  'device.hand-on': 'Cover it and hand the device to {side}',

  'device.both': 'For both of you',
  'device.table-lead': 'Nobody holds the pen until you say who: talk, then write.',
  'device.crisis': 'A crisis: two minutes at the table, no more.',
  'device.pens': '{count} {count?hand-over:hand-overs} left',
  'device.side-does': '{side} does',
  'device.on-table': 'What lies on the table',
  'device.empty': 'No draft lies on the table.',
  'device.draft-by': '{side}’s draft',
  'device.counter-by': '{side}’s changes',
  'device.ready': 'Drafts that lie ready',
  'device.place': '{side}’s place at the table',
  'device.lays': '{side} lays it',
  'device.lays-changed': '{side} changes it first',
  'device.writes': '{side} writes a draft',
  'device.changes': '{side} changes it',
  'device.puts-away': '{side} puts it away',
  'device.takes-back': '{side} takes it back',
  'device.signs': '{side} signs',
  'device.has-signed': '{side} has signed',
  'device.sign-help': 'It is signed once both have pressed. A signature can be taken back until then.',
  'device.looks': '{side} looks at its odds, alone',
  'device.looks-plain': '{side} looks at its papers, alone',
  'device.done': '{side} is done',
  'device.is-done': '{side} is done at the table.',
  'device.leaves': '{side} leaves the summit',
  'device.leaves-sure': '{side} leaves? Both then do what they do when talks fail.',
  'device.leaves-yes': 'Yes, {side} leaves',
  'device.put-away': '{side} put the draft away.',
  'device.composes': '{side} writes',
  'device.composes-changes': '{side} changes the draft',
  'device.lay-draft': '{side} lays it on the table',

  'device.papers': '{side}’s own papers',
  'device.no-odds': 'The odds at home are read once a draft lies on the table.',
  'device.lay-back': 'Lay the device between us again',

  'device.talk': 'Two minutes to talk',
  'device.talk-text':
    'A crisis, and no table. You have two minutes; what is said binds nobody. Then each side seals.',
  'device.talk-over': 'We have talked',

  'device.statement-help':
    'Each side says what it gave and what it gained. The common sentence is published only if both sign it.',
  'device.side-gave': '{side} gave',
  'device.side-gained': '{side} gained',
  'device.side-signs-sentence': '{side} signs the common sentence',
  'device.states': '{side} states it',
  'device.states-not': '{side} makes no statement',
  'device.has-stated': '{side} has spoken.',
  'device.laid': '{side} has laid a draft on the table.',
} as const
