// English: the page for an instructor: how to run a class today, the hour, care, what to print.

export const runClass = {
  'class.title': 'Run a class',
  'class.lead':
    'Pairs of sides play the same months in parallel, and the class compares what became of them. Two students to a side on one screen is the best size: two who must agree argue the case before they seal it.',
  'class.today': 'Three ways to run it',
  'class.pair': 'One device a pair',
  'class.pair-text':
    'Works now, with any browser and without a network once the page is open. Four students at one device, two a side: “More choices”, “Two on this device”. Draft and pen are open to both; aims, lights and envelopes are private, and the device is passed twice a turn behind a cover page.',
  'class.home': 'Alone, before or after the lesson',
  'class.home-text':
    'Works now. Every student plays one side against a computer capital, saves the match to a file from the start page and hands it in. You open the files here, one by one, and read their debriefs.',
  'class.host': 'The class host',
  'class.host-text':
    'One program on the instructor’s computer, started with {command}: students join with a code, and a console shows every match and one debrief for all. It talks to nobody outside the room. This version does not bring its console yet; until it does, use one of the ways above.',
  'class.host-command': 'npm start',
  'class.offline': 'If the network fails',
  'class.offline-text':
    'The whole game also comes as one file, two-capitals.html, built with {command}. It opens from a stick or a shared folder, needs nothing beside it, and keeps matches as the page does.',
  'class.offline-command': 'npm run build:single',

  'class.before': 'Before the lesson',
  'class.before-1': 'Play it once as a student would, to the end and through its debrief.',
  'class.before-2':
    'Read the turns your class will read. No human reader from either country has checked them yet; say so.',
  'class.before-3':
    'Read the content notes under “More choices”, and decide which turn is softer, replaced or left out.',
  'class.before-4':
    'Deal sides by lot, never by nationality. A student may decline a side, and nobody needs to hear why.',
  'class.before-5': 'Name each match as the pair calls itself: “Rename” on the start page.',

  'class.hour': 'Four turns in 50 minutes',
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
  'class.hour-note': 'The last 13 minutes are the lesson. Stop a turn rather than the debrief.',

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
  'class.print': 'Print this page',
  'class.notes-of': 'Teacher’s notes: {name}',
  'class.notes-save': 'Save them to a file',
  'class.notes-failed': 'The notes could not be read. Reload the page.',
  'class.play': 'Play it as a student would',
} as const
