/** What a class's pages say beside the table's own words, in English. */
export const classEn = {
  // The door
  'code.title': 'Join a class',
  'code.label': 'The code on the wall',
  'code.hint': 'Five letters and digits.',
  'code.go': 'Go on',
  looking: 'Looking for the class…',
  'knock.lead': 'You are at the door of this class. Nobody sees you until you join.',
  'knock.join': 'Join',
  'knock.again': 'Go on as {name}',
  'knock.other': 'Join as somebody else',
  'knock.code': 'Another code',
  'link.lead': 'This link leads to a seat that your teacher has given out. Take it up only if it is yours.',
  'link.go': 'Take my seat',
  'names.title': 'Who are you?',
  'names.pin': 'A four-digit PIN',
  'names.pin.hint':
    'First time: make one up and remember it. Coming back, also on another device: the same four digits.',
  'names.pin.wanted': 'Four digits first, then your name.',
  'names.pick': 'Then tap your name',
  'names.taken': 'taken; only its PIN opens it',
  'names.free': 'Or type your name',
  'names.type': 'Then type your name',
  'names.go': 'Come in',

  // The line
  'line.calling': 'Connecting…',
  'line.gone': 'No connection. What you have typed stays here; the page comes back by itself.',
  'line.back': 'Connected again.',
  'line.unsent': '{count, plural, one {# message waits to be sent.} other {# messages wait to be sent.}}',

  // The waiting room
  'room.in': 'You are in, {name}',
  'room.unseated': 'Your teacher will give you a place. This page changes by itself; you can put the telephone down.',
  'room.joined': '{count, plural, one {# person has joined.} other {# people have joined.}}',
  'room.pin': 'Your name and PIN bring you back here from any device.',
  'room.seat': 'Your seat',
  'room.starts': 'The talks begin when your teacher opens them. Read your dossier until then: nobody else has it.',
  'room.share': 'You share this seat with {names}.',
  'room.others': 'At this table',
  'room.nobody': 'nobody yet',
  'room.away': '{name} (away)',
  'room.bot': 'bot ({level, select, trainee {trainee} envoy {envoy} other {veteran}})',
  'room.leave': 'This is not me',
  guess: 'What do the others want?',
  'room.observer': 'You watch this table',

  // Time
  'time.left': '{time} left',
  'time.up': 'time is up',
  'time.paused': 'paused',
  'time.label': 'Time left in this step',
  'pause.teacher': 'Paused by your teacher. Nothing is lost; the clock stands still.',
  'pause.seat': 'Paused: {party} has lost the connection. The table waits a little.',

  // Moves
  'sent.title': 'On its way',
  'sent.wait': 'Not yet saved. Keep this page open.',

  // Messages
  'letters.title': 'Messages',
  'letters.new': '{count, plural, one {new message} other {new messages}}',
  'letters.none': 'Nothing has been written to you yet.',
  'letters.binding': 'Words here bind nobody: only offers and moves do.',
  'letters.to': 'To',
  'letters.text': 'Your message',
  'letters.send': 'Send',
  'letters.facilitator': 'The teacher',
  'letters.from': '{from} to {to}',
  'letters.all': 'all',
  'letters.you': 'you',
  'letters.unsent': 'not sent yet',
  'letters.aside': 'Put aside',

  // The picture
  'stage.show': 'Show the room as a picture',
  'stage.cost': 'loads about 300 kB',

  // Observers
  'sheet.tab': 'Sheet',
  'sheet.lead': 'You see what everybody may see, and no secret. Your notes go to your teacher alone.',

  // What went wrong
  'over.reissued': 'This seat was taken up elsewhere: your teacher has given out a new link for it.',
  'over.dismissed': 'You are no longer in this class. If that is a mistake, tell your teacher.',
  'over.erased': 'This class has ended, and its data have been erased.',
  'over.again': 'To the door',
  'fault.class/no-such-code': 'No class has this code. Look at the wall again.',
  'fault.class/wrong-pin': 'That is not the PIN of this name. Forgotten? Your teacher can give you a link.',
  'fault.class/no-such-name': 'This name is not on the list. Ask your teacher to add it.',
  'fault.class/too-many-guesses': 'Too many attempts. Each makes the wait longer.',
  'fault.class/full': 'This class is full.',
  'fault.class/none': 'This class is no longer there.',
  'fault.line/lost': 'The connection was lost. Try again.',
  'fault.message/misshapen': 'That can’t be read as a name or PIN.',
  'fault.seat/no-such-credential': 'This place is no longer open to this device. Join again with your name and PIN.',
  'fault.store/full': 'The teacher’s computer can save nothing at present. Your move was not taken; tell your teacher.',
  'fault.other': 'That was not taken ({code}). Nothing else is lost.',
} as const satisfies Readonly<Record<string, string>>;
