// English: a class without a network: what a pair hands in, and what the instructor's device gathers.

export const gather = {
  'hand.title': 'For your instructor',
  'hand.lead':
    'Your match as a code. It holds what was chosen, turn by turn, and no name. Show it, read it out, or save it.',
  'hand.open': 'Not over yet: handed in now, it is adjourned and judged as it stands.',
  'hand.tag': 'This match is {tag}',
  'hand.tag-note': 'Tell your instructor these four signs and a name of your own for the pair.',
  'hand.qr': 'To be scanned',
  'hand.qr-label': 'QR code of match {tag}; the same code stands below as text',
  'hand.qr-label-part': 'QR code {part} of {of} of match {tag}; the same code stands below as text',
  'hand.qr-part': 'Code {part} of {of}',
  'hand.text': 'To be typed',
  'hand.text-note':
    'Row by row: the other device says which row has a mistake. Letter O and nought, I, L and one count as the same.',
  'hand.rows': 'The code of match {tag} in rows',
  'hand.rows-part': 'Part {part} of {of} of the code of match {tag} in rows',
  'hand.copy': 'Copy the code',
  'hand.copied': 'Copied.',
  'hand.save': 'Save a short file',
  'hand.saved': 'Saved as {name}.',
  'hand.back': 'Back to the match',
  'hand.too-long': 'This match is too long for a code. Save its whole file and hand that in.',
  'hand.too-long-save': 'Save the whole file',
  'hand.failed': 'This match could not be read. Its file can be saved from the start page.',
  'hand.older': 'This match was played by an older version. Its file can be saved from the start page.',

  'gather.title': 'Gather the matches',
  'gather.lead':
    'A class without a network: every pair played on its own device. Take in their codes or files here, then read the debrief together. Nothing leaves this device.',
  'gather.memory':
    'This browser keeps nothing: gather and debrief in one go, and do not close the page in between.',
  'gather.files': 'Files',
  'gather.files-choose': 'Choose files',
  'gather.files-help':
    'Short files, whole matches, or the scenario they were played with. Several at once; or drop them anywhere on this page.',
  'gather.drop': 'Drop them here',
  'gather.typed': 'Typed',
  'gather.typed-label': 'A code, typed or pasted',
  'gather.typed-help': 'Small or large letters, with or without spaces. Press “Take it in” when it is whole.',
  'gather.typed-take': 'Take it in',
  'gather.camera': 'Camera',
  'gather.camera-start': 'Scan QR codes',
  'gather.camera-stop': 'Stop the camera',
  'gather.camera-on':
    'Hold a device’s code in front of the camera. One after the other; it goes on by itself.',
  'gather.camera-picture': 'What the camera sees',
  'gather.camera-none': 'This browser lends no camera to a page. Use files or typing.',
  'gather.camera-insecure':
    'A browser lends its camera only to a page opened from a file, from this very computer, or by https. Use files or typing.',
  'gather.camera-refused': 'The camera was not lent. Use files or typing.',

  'gather.new': 'Match {tag} is in.',
  'gather.known': 'Match {tag} was here already.',
  'gather.mended': 'Match {tag} is whole again: what was kept of it here had been damaged.',
  'gather.part': 'Code {part} of {of} is here; still missing: {missing}.',
  'gather.scenario': '“{title}” is known now. Take in its matches.',
  'gather.no': '{name}: {why}',
  'gather.no-typed-no-code': 'This is no code of a match. A code begins with TC1.',
  'gather.no-typed-later': 'This code was made by a later version of the game.',
  'gather.no-typed-sign': 'Row {row}: no code has the sign “{sign}”.',
  'gather.no-typed-row': 'Row {row} has a mistake. Compare it with the pair’s screen.',
  'gather.no-typed-short': 'The code ends too early, in row {row} of {rows}.',
  'gather.no-typed-long': 'There is something behind the end of the code. Take it away and try again.',
  'gather.no-short-damaged': 'The code is damaged. Take it in again from the pair’s screen.',
  'gather.no-short-format': 'This code was made by a later version of the game.',
  'gather.no-short-rules':
    'This match was played by another version of the rules. Open it on the device that played it.',
  'gather.no-short-scenario': 'This match was played with another scenario, “{id}”.',
  'gather.no-short-moves': 'The moves in this code do not fit together. Take it in again.',
  'gather.no-no-scenario':
    'This match was played with “{id}” in a version that this device does not have. Drop the scenario’s file here first.',
  'gather.no-file-large': 'This file is too large for a match.',
  'gather.no-file-log': 'The moves in this file do not fit together.',
  'gather.no-file-older':
    'This match was played by an older version. It opens by itself from the start page.',
  'gather.no-file-cut':
    'This file of a match is whole only up to entry {entries}: copy it again from the pair’s device.',
  'gather.no-file-class':
    'This file holds a whole class already, for tables and for research. Take in the files of the pairs.',
  'gather.no-file-remains': 'This file keeps what was left of a damaged match, and cannot be read as one.',
  'gather.no-file-later': 'This match was played in a later version of the game.',
  'gather.no-file-unknown': 'This is neither a match nor a scenario that can be read.',
  'gather.no-failed': 'It could not be read.',

  'gather.list': 'Gathered',
  'gather.empty': 'Nothing yet. The first code or file appears here.',
  'gather.of-scenario': '{title}: {count} {count?match:matches}',
  'gather.of-unknown': 'Of a scenario that cannot be told: {count} {count?match:matches}',
  'gather.unnamed': 'Damaged match {at}',
  'gather.name-of': 'Name of match {tag}',
  'gather.named': 'Named: {name}.',
  'gather.ended': 'played to its end',
  'gather.adjourned': 'adjourned in turn {turn} of {turns}',
  'gather.lost-damaged':
    'What this device keeps of this match is damaged, so it cannot be read. Take in its file or its code once more: it comes back here under its name. Or remove it.',
  'gather.lost-rules':
    'This match was played by another version of the rules, so it cannot be read here. Open it on the device that played it, or remove it.',
  'gather.lost-scenario':
    'The scenario this match was played with is not on this device, or is damaged, so it cannot be read. Take in the scenario’s file once more. Or remove the match.',
  'gather.remove': 'Remove',
  'gather.remove-of': 'Remove {name}',
  'gather.removed': '{name} is removed.',
  'gather.put-back': 'Put it back',
  'gather.debrief': 'Open the class debrief',
  'gather.debrief-of': 'Open the class debrief of {title}',
  'gather.made-of':
    'The debrief is made of {count} of {of} matches: what cannot be read is left out, and the debrief says so.',
  'gather.made-of-none': 'There is no debrief: none of these can be read.',
  'gather.back': 'Back to the gathered matches',
  'gather.made-up': 'Give names that tell the pairs apart to them, and to nobody else.',
  'gather.say': 'Say',
} as const
