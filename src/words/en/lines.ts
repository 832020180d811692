// English: the lines of one match side by side, sharing one of them, and opening what somebody shared.

export const lines = {
  'lines.title': 'Two lines, side by side',
  'lines.title-chair': 'Both chairs, side by side',
  'lines.title-one': 'The lines of this match',
  'lines.loading': 'Unfolding the lines…',
  'lines.eyebrow': 'What if · {title}',
  'lines.tree': 'Your lines of this match',
  'lines.tree-help': 'Kept on this device only. Every line can go on from any turn of another.',
  'lines.first': 'The first line, as {side}',
  'lines.again': 'Otherwise from turn {turn}, as {side}',
  'lines.chair': 'From the other chair, as {side}',
  'lines.at': 'at turn {turn} of {turns}',
  'lines.ended': 'ended',
  'lines.ended-in': 'ended in “{ending}”',
  'lines.shown': 'shown here',
  'lines.go-on': 'Play it on',
  'lines.debrief': 'Debrief',
  'lines.beside': 'Lay beside it',
  'lines.none':
    'There is no other line yet. Go back to a turn and choose otherwise, or sit in the other chair, and the two lie here side by side.',
  'lines.running':
    '“{line}” is not over. Side by side, both open their secrets, so this page waits for its end.',
  'lines.lead-same': 'Every card was the same, and both lines end in “{ending}”.',
  'lines.lead-apart':
    'Up to turn {before} both are one line. They part in turn {turn}: one ends in “{one}”, the other in “{two}”.',
  'lines.lead-first': 'They part in turn 1: one ends in “{one}”, the other in “{two}”.',
  'lines.lead-back': 'They part in turn {turn}, and both end in “{one}”.',
  'lines.lead-card': 'There {side} chose “{one}” in the first line, and “{two}” in the second.',
  'lines.lead-number':
    'At the end they lie farthest apart in {gauge}: {one} in the first line, {two} in the second.',
  'lines.passed': 'Both homes passed a package:',
  'lines.refused': 'A signed draft was refused at home.',
  'lines.word-no': 'did not keep its word',
  'lines.turns': 'Turn by turn',
  'lines.turn': 'Turn',
  'lines.same': 'the same in both',
  'lines.not-reached': 'not reached',
  'lines.other-trigger': 'Here it was: {title}',
  'lines.numbers': 'The numbers',
  'lines.chart': '{gauge} in both lines. The table below holds the same values.',
  'lines.table': 'The numbers at the end of each turn: first line / second line',
  'lines.pair': '{one} / {two}',
  'lines.end': 'How each ended',
  'lines.line-one': 'First line',
  'lines.line-two': 'Second line',
  'lines.names': 'Which is which',
  'lines.name-of': '{nth}: {line}',
  'lines.adjourned': 'Adjourned',
  'lines.to': 'Lay it beside the other line',
  'lines.to-all': 'All lines of this match, and a link to share',

  'share.title': 'Share this line',
  'share.help':
    'A link holds the whole match: seed, options and every move, and nothing of you. Who opens it gets a copy of their own.',
  'share.make': 'Make a link',
  'share.copy': 'Copy the link',
  'share.copied': 'Copied.',
  'share.link': 'Link to this line',
  'share.file': 'Save it as a file',
  'share.of': 'Which line',
  'share.not-shipped':
    'This scenario did not come with the game, so a link cannot carry it. Save the match as a file instead.',
  'share.too-long': 'This match is too long for a link. Save it as a file instead.',
  'share.no-compression': 'This browser cannot make a link. Save the match as a file instead.',
  'share.older': 'A match of older rules cannot be shared by a link. Save it as a file instead.',
  'share.failed': 'The link could not be made. Save the match as a file instead.',

  'shared.opening': 'Opening the match of this link…',
  'replay.shared': 'A shared match: {title}, played as {side} over {turns} {turns?turn:turns}.',
  'replay.shared-two': 'A shared match: {title}, played by two people over {turns} {turns?turn:turns}.',
  'replay.shared-can':
    'Watch it step by step, choose otherwise from any turn and play on, or see in the debrief how it ended.',
  'shared.bad':
    'This link is damaged: a part of it is missing or was changed on the way. Ask for it again, or for the file.',
  'shared.too-large': 'This link is larger than any match. It was not opened.',
  'shared.unknown':
    'This link needs a scenario that this copy of the game does not have. Ask for the match as a file.',
  'shared.edition': 'This link was made with another edition of its scenario. Ask for the match as a file.',
  'shared.newer':
    'This link was made by a newer copy of the game. Reload the page, or ask for the match as a file.',
  'shared.no-compression': 'This browser cannot read such a link. Ask for the match as a file.',
  'shared.not-kept': 'The match of this link could not be kept on this device.',

  'replay.what-if': 'Choose otherwise from turn {turn}',
  'replay.what-if-failed': 'That could not be done: this device did not keep the copy.',
} as const
