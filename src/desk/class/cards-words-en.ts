/** What becomes of a move, in English: nobody reads it before the first choice. */
export const cardsEn = {
  'saved.title': 'Saved',
  'saved.lead': 'Your move is sealed, and stands in the record on the teacher’s computer.',
  'saved.yours': 'You have sealed',
  'wait.title': 'The others are at work',
  'wait.for': 'Waiting for {parties}.',
  'wait.all': 'All have sealed; the table goes on in a moment.',
  'wait.away': 'No connection just now: {parties}.',
  'stood.title': 'A bot has moved for you',
  'stood.lead':
    'It sat here when it was your turn. What it has sealed stands; from the next step on the moves are yours again.',
  'cut.title': 'The talks are over',
  'cut.lead': 'Your teacher closed them in round {round}, before their end. Nothing more can be moved.',
  'cut.go': 'What came of it',
  'unbegun.title': 'This table is closed',
  'unbegun.lead':
    'Your teacher closed it before its talks began: nothing was said there, and nothing decided. If you are given another place, this page changes by itself.',
  'pause.all': 'Paused: nobody of the delegations is there. The table goes on when somebody is back.',
  'back.note':
    'The teacher has taken the table back to round {round} ({step}). What came after is set aside; play on from here.',
  'bot.title': 'A bot sits here now',
  'bot.lead':
    'It plays for your delegation ({level, select, trainee {trainee} envoy {envoy} other {veteran}}). You see all that it sees. When you are back, or your teacher says so, the seat is yours again.',
  'draft.theirs': '{name} proposes this move',
  'draft.theirs.lead': 'A shared seat speaks with one voice: nothing is sealed until you agree.',
  'draft.confirm': 'Agree and seal',
  'draft.other': 'Propose another',
  'draft.back': 'Back to the proposal',
  'draft.yours': 'Your proposal',
  'draft.yours.lead': 'Saved, but not sealed: {names} must agree.',
  'sheet.moves': 'You take no part in the moves. Watch the wire and the text, and take notes.',
  'fault.move/late': 'Your move came too late: the table had gone on. It was not taken.',
  'fault.seat/bot': 'A bot sits here now; your move was not taken.',
  'fault.draft/gone': 'The proposal has changed. Read the new one first.',
  'fault.table/paused': 'The table is paused. Your move was not taken; choose again when it goes on.',
  'fault.table/closed': 'This table is closed.',
  'commit.nothing': 'Nothing',
} as const satisfies Readonly<Record<string, string>>;
