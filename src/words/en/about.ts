// English: the page about the game: what it is, sources, licences, privacy.

export const about = {
  'about.title': 'About Two Capitals',
  'about.lead':
    'A classroom simulation of a bilateral relationship at its lowest point. Each side weighs its public, its ally, its firms and the other capital, may bargain, and seals a response that the other cannot see.',
  'about.argument':
    'Its numbers were set so that the recorded history is among the things that can happen; that shows that such rules can carry the history, not that they explain it. The assumptions it rests on are listed under “More choices”, each with a reason against it and a switch.',
  'about.readers':
    'No human reader from Japan or Korea has checked the texts of Low Ebb yet. Until one from each has, treat their wording and balance as a draft.',
  'about.people': 'Real people appear as offices. A person is never a resource or a bar in a chart.',

  'about.sources': 'Sources',
  'about.sources-help': 'Each scenario brings its own list, and every turn names the ones it rests on.',
  'about.sources-of': '{title}: {count} {count?source:sources}',
  'about.sources-none': '{title} is invented and cites nothing.',
  'about.sources-failed': 'The sources of {title} could not be read. Reload the page.',
  'about.sources-loading': 'Opening the scenarios…',

  'about.licences': 'Licences',
  'about.own-licence':
    'Two Capitals itself is under the MIT licence: use it, change it, pass it on, with its notice. The scenarios that came with it are under the licence each of them names.',
  'about.map': 'The chart',
  'about.map-text':
    'Coasts and borders are from Natural Earth, 1:50 million, which is in the public domain; they came through the package world-atlas. Islands whose possession is in dispute are neither drawn nor named.',
  'about.fonts': 'Typefaces',
  'about.fonts-text':
    'Source Serif 4 for the story and Inter for controls, both under the SIL Open Font License 1.1. They come with the game and are asked of nobody else.',
  'about.libraries': 'Packages it carries',
  'about.package': 'Package',
  'about.version': 'Version',
  'about.licence': 'Licence',
  'about.licence-text': 'The licence of {name} in full',

  'about.privacy': 'Privacy',
  'about.privacy-text':
    'Alone or two on one device, nothing leaves this device. There is no account, no tracker, no cookie, and nothing comes from a third party: the page may ask only the server it came from, and the browser holds it to that.',
  'about.stored':
    'What is kept, and where: your matches (their scenario, secrets, moves and the names you gave them) in this browser’s IndexedDB under “two-capitals”, your settings in its localStorage. They stay until you delete them or clear the browser’s data. Whoever uses this browser can see them.',
  'about.files': 'A match you save to a file is yours; what becomes of it is up to you.',
  'about.delete': 'Delete everything on this device',
  'about.delete-sure':
    'All matches and settings of this device go for good. What you saved to files stays. Delete everything?',
  'about.delete-yes': 'Yes, delete everything',
  'about.delete-no': 'Keep everything',
  'about.deleted': 'Done. This device keeps nothing of the game now.',
  'about.delete-failed':
    'The browser did not let it be deleted. Clear this page’s data in the browser’s own settings.',
} as const
