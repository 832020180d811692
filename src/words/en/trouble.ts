// English: what is said when something goes wrong, always at hand, for what is missing may be what would bring it.

export const trouble = {
  'trouble.unreachable':
    'The match cannot be reached just now. What you did last may not have arrived; try it again.',
  'trouble.full':
    'This device has no room left, so your last move was not made and nothing has changed. Delete something, then try again; or save the match to a file.',
  'trouble.not-written':
    'This browser could not write down the last move, so nothing has changed. Try again, or save the match to a file.',
  'trouble.retry': 'Try again',
  'trouble.written': 'It is written down again.',
  'trouble.export': 'Save the match to a file',
  'trouble.not-saved': 'The match could not be saved to a file.',
  'trouble.memory':
    'This browser keeps nothing. Play on; but a reload loses the match, so save it to a file before you close the page.',
  'trouble.dismiss': 'Understood',
  'trouble.unexpected':
    'Something did not work. What was accepted so far is safe; if a button does nothing, reload the page.',
  'trouble.reload': 'Reload the page',
  'trouble.not-loaded-heading': 'This page did not arrive',
  'trouble.not-loaded':
    'A part of the game could not be loaded: the connection is gone, or the game was renewed meanwhile.',
  'trouble.elsewhere': 'This match is open in another tab',
  'trouble.elsewhere-text':
    'The tab that opened it last has it. Nothing is lost: what you did here is in the match.',
  'trouble.take-over': 'Go on here instead',

  'crash.heading': 'Something broke',
  'crash.text':
    'The match itself is saved up to the last accepted move. Try the screen again or reload the page; if it breaks again, save the match to a file.',
  'crash.again': 'Try again',

  'damage.heading': 'A saved match is damaged',
  'damage.which': '{title}, as {side}',
  'damage.head':
    'What says which match this is cannot be read. {entries} {entries?entry:entries} of it are stored.',
  'damage.scenario':
    'The scenario or the options of this match cannot be read, so it cannot be opened. {entries} {entries?entry:entries} of it are stored.',
  'damage.log':
    'Of {entries} {entries?entry:entries} the first {sound} hold. What comes after does not fit them.',
  'damage.log-none':
    'Of {entries} {entries?entry:entries} none holds, so nothing of the match can be gone on with. It can begin anew: the same scenario, side and seed, from its first turn.',
  'damage.others': 'Your other matches are not touched.',
  'damage.none':
    'What is stored of this match holds, but it could not be opened. Reload the page to try again, or save what is there.',
  'damage.go-on': 'Go on in a copy, from entry {sound}',
  'damage.anew': 'Begin the match anew, in a copy',
  'damage.raw': 'Save what is there to a file',
  'damage.delete': 'Delete it',
  'damage.delete-sure': 'Delete it for good?',
  'damage.delete-yes': 'Yes, delete',
  'damage.delete-no': 'Keep it',
  'damage.list': '{count} saved {count?match:matches} cannot be read',
  'damage.see': 'See what is left of match {at}',
} as const
