/** What becomes of a move, in English: nobody reads it before the first choice. */
export const cardsEn = {
  'saved.title': 'Saved',
  'saved.lead': 'Your move is sealed, and stands in the record on the teacher’s computer.',
  'saved.yours': 'You have sealed',
  'wait.title': 'The others are at work',
  'wait.for': 'Waiting for {parties}.',
  'wait.all': 'All have sealed; the table goes on in a moment.',
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
  'commit.nothing': 'Nothing',
} as const satisfies Readonly<Record<string, string>>;
