// English: the page for an instructor: how to run a class today, the hour, care, what to print.

export const runClass = {
  'class.title': 'Run a class',
  'class.lead':
    'Pairs of sides play the same months in parallel, and the class compares what became of them. Two students to a side on one screen is the best size: two who must agree argue the case before they seal it.',
  'class.evening': 'The evening before, in half an hour',
  'class.evening-play':
    'Play it once as a student would, through to its debrief. “Learn it in ten minutes” is the quickest way to see everything.',
  'class.evening-lead':
    'Lead a class once: computer capitals play six matches at a human pace, and you press Start, Next and Eyes up.',
  'class.evening-lead-link':
    'Lead a class once. Open the link that the host printed after “To run a class” and press “Rehearse with computer capitals”: six matches are played at a human pace, and you press Start, Next and Eyes up.',
  'class.evening-network':
    'Know the network, best in the room itself: open this page there and look whether students reach the address.',
  'class.evening-network-go': 'Check the connection',
  'class.evening-read':
    'Read the turns your class will read. No human reader from either country has checked them yet; say so. On the console, under Settings, content notes say which turn can be softer, replaced or left out.',
  'class.evening-print': 'Print the lesson for yourself and, if you like, a brief for each side.',
  'class.morning': 'In the morning:',
  'class.morning-text':
    'open your console by its link, press Projector, and wait until most are in. Pair everyone, then Start. Sides are dealt by lot, never by nationality; a student may decline one, and nobody needs to hear why. Keep the link: it opens the same class on any device.',
  'class.no-network-name': 'Name each match as the pair calls itself: “Rename” on the start page.',
  'class.make-own': 'A scenario file of your own',
  'class.make-own-taken': '“{title}” is sound, and chosen above.',
  'class.make-own-match':
    'That file is a match, not a scenario. It now stands among the matches on the start page.',
  'class.make-rehearse': 'Rehearse with computer capitals',
  'class.papers-text': 'Each button prints its own sheets, or saves them as a PDF.',
  'class.print-plan': 'Print the lesson',
  'class.print-briefs': 'Print both briefs',
  'class.print-notes': 'Print these notes',
  'class.log': 'What you may want to remember when the class talks about it',
  'class.log-turn': 'Turn',
  'class.log-ours': 'We chose, because',
  'class.log-theirs': 'We expected of them',
  'class.log-said': 'Promised or threatened',
  'class.today': 'Three ways to run it',
  'class.checking': 'Looking whether a class host is behind this page…',
  'class.check-again': 'Check again',
  'class.found-hosted':
    'A class host is behind this page, and students anywhere reach it at the address below.',
  'class.found-laptop':
    'A class host is behind this page. Students in the same network reach it at the address below.',
  'class.found-offline':
    'A class host is behind this page, but this device cannot speak with it. Play without a network, or change the network and check again.',
  'class.found-none':
    'No class host is behind this page. Start one on your computer, or play without a network.',
  'class.found-file':
    'This page was opened from a file: no host can be behind it. Each pair can play on one device.',
  'class.suits': '· suits this page',
  'class.yes': 'yes',
  'class.no': 'no',
  'class.fact-address': 'Address for students',
  'class.fact-socket': 'This device reaches it by a lasting connection',
  'class.fact-polling': 'This device reaches it by plain requests, as school filters allow',
  'class.fact-plain': 'Kind of address',
  'class.fact-plain-yes': 'plain http, as in a school network; the game needs no more',
  'class.fact-plain-no': 'https',
  'class.hosted': 'On a server',
  'class.hosted-text':
    'Somebody runs the host for you. Students open its address in any browser, join with a code, and you lead from a console.',
  'class.laptop': 'From your computer',
  'class.laptop-text':
    'One program, started with {command}. It prints your link, and serves the game and the class to the same network. It talks to nobody outside the room.',
  'class.no-network': 'Without a network',
  'class.no-network-text':
    'Each pair of sides plays on one device: “More choices”, “Two on this device”. Aims, lights and envelopes are private, and the device is passed behind a cover page. At the end each pair hands its match in as a code or a short file, and you gather them into one debrief.',
  'class.host-command': 'npm start',
  'class.offline': 'If the network fails',
  'class.offline-text':
    'The whole game also comes as one file, two-capitals.html, built with {command}. It opens from a stick or a shared folder, needs nothing beside it, and keeps matches as the page does.',
  'class.gather-text':
    'At the end each pair shows a QR code, reads out a code, or saves a short file; your own device takes them all in and opens one debrief for the class.',
  'class.gather': 'Gather the matches',
  'class.offline-command': 'npm run build:single',

  'class.make': 'Make a class',
  'class.make-text':
    'The host prints a link to a ready class when it starts. Here you make another one, also of a scenario file of your own, and its console opens.',
  'class.make-what': 'What will be played',
  'class.make-option': '{title}: {length}',
  'class.make-key': 'Key of the host',
  'class.make-key-help':
    'The link that the host printed to make classes brings it along. Whoever has it can make classes here.',
  'class.make-do': 'Make it and open the console',
  'class.make-failed-key': 'That is not the key of this host.',
  'class.make-failed-unreachable': 'No class host answers behind this page.',
  'class.make-failed-other': 'The host did not make the class. Try again.',

  'class.phases': 'The course of a class',
  'class.phase-join': 'Join',
  'class.phase-join-text':
    'Your screen shows an address, a code and a picture for cameras. Two students to a device.',
  'class.phase-join-say':
    'Any name will do. If you would rather not speak for one of the two, tick it; only I see it.',
  'class.phase-pair': 'Pair',
  'class.phase-pair-text':
    'One button pairs by lot. Move anybody by hand. Odd ones share a side or keep the wire desk.',
  'class.phase-pair-say': 'You are an office, not a person. The side was drawn.',
  'class.phase-play': 'Play',
  'class.phase-play-text':
    'Every match stands on your page by its cables. Next opens the next turn for all, and first says what it will do to those who are still busy.',
  'class.phase-play-say': 'Both capitals read the same first paragraph. The second is your ministry’s.',
  'class.phase-eyes': 'Eyes up',
  'class.phase-eyes-text': 'One button rests every screen. Nothing is lost, and no clock runs.',
  'class.phase-eyes-say': 'Eyes up. What did you expect them to do, and why?',
  'class.phase-debrief': 'Debrief',
  'class.phase-debrief-text':
    'Made from your class’s own matches: a guess by letter, then the page. The clock keeps its time.',
  'class.phase-debrief-say': 'Put the role down. One word each.',

  'class.pack': 'Briefs for both sides: {name}',
  'class.brief-of': 'You answer for {side}',
  'class.brief-home': 'At home they must agree to what you sign:',
  'class.brief-aims': 'Your aims are dealt on your screen. Keep them to yourselves.',

  'class.hour': 'An hour as an example: Low Ebb, four turns in 50 minutes',
  'class.minutes': 'Minutes',
  'class.what': 'What',
  'class.say': 'Say',
  'class.hour-1-at': '0–5',
  'class.hour-1': 'Seats, aims, what a card shows',
  'class.hour-1-say': 'You are an office, not a person. Read your aims; keep them to yourselves.',
  'class.hour-2-at': '5–12',
  'class.hour-2': 'Turn 1: no table, no prediction',
  'class.hour-2-say': 'Both capitals read the same first paragraph. The second is your ministry’s.',
  'class.hour-3-at': '12–20',
  'class.hour-3': 'Turn 2: one ready draft each',
  'class.hour-3-say': 'A draft lies ready. Send it, change it, or leave it.',
  'class.hour-4-at': '20–29',
  'class.hour-4': 'Turn 3: the open table',
  'class.hour-4-say': 'Washington helps only if both ask. You cannot know whether they do.',
  'class.hour-5-at': '29–37',
  'class.hour-5': 'Turn 4: the summit, promises only',
  'class.hour-5-say': 'Without a text both walk. What will your home accept?',
  'class.hour-6-at': '37–50',
  'class.hour-6': 'Out of role, then the debrief',
  'class.hour-6-say': 'One word each. Then: where did you misread them?',
  'class.hour-note':
    'The last 13 minutes are the lesson. Stop a turn rather than the debrief. For another scenario or length, the clock on your console divides the minutes over its turns and keeps the debrief’s.',

  'class.debrief': 'Questions that carry a debrief',
  'class.debrief-1': 'At which turn was the widest range of deals acceptable to both homes?',
  'class.debrief-2': 'Which public moved because of what you did?',
  'class.debrief-3': 'Who outside the two capitals gained, and who lost?',
  'class.debrief-4': 'What do you now think the other side was right to fear?',
  'class.debrief-note':
    'What governments really did stands near the end of the debrief. It is not the answer key: other cards were argued for at the time, by people with the same duties.',

  'class.care': 'Care',
  'class.care-1': 'Anybody may stop, step out of the role or watch, without a reason.',
  'class.care-2':
    'People who were wronged are never a number on the board. The debrief says in words what reached them.',
  'class.care-3':
    'Where the two sides tell an incident differently the game does not decide between them, and you need not either.',
  'class.care-4':
    'No total, no ranking, no points for speed. End by leaving the role: one word each, out of character.',

  'class.papers': 'To print and to keep',
  'class.notes-of': 'Teacher’s notes: {name}',
  'class.notes-save': 'Save them to a file',
  'class.notes-failed': 'The notes could not be read. Reload the page.',
  'class.play': 'Play it as a student would',
} as const
