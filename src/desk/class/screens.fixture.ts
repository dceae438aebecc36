/** Every screen of a class with the states in which it looks different. A browser test goes through each list and looks at all of it. */

export const AT_THE_DOOR = [
  'the code',
  'a code nobody has',
  'guessed too often',
  'no line at the door',
  'the class, before joining',
  'a name from the list',
  'the PIN is wanted',
  'a wrong PIN',
  'a free name',
  'known on this device',
  'a link for a seat',
  'waiting without a seat',
  'the seat was taken up elsewhere',
  'dismissed from the class',
  'another one has lost the line',
  'a table closed before it began',
  'the class is erased',
] as const;

export const AT_A_SEAT = [
  'waiting with a dossier',
  'what the others want',
  'dispatch and cable',
  'corridor',
  'an offer to carry',
  'replies to offers',
  'plenary',
  'sealed, waiting for others',
  'the line is lost',
  'a message not sent',
  'a move on its way',
  'the line is back',
  'the end',
  'what came of it',
  'looking back, cards closed',
  'looking back, cards open',
  'one text',
  'one text, content',
  'one text, over',
  'out of the role',
] as const;

export const AT_A_SHARED_SEAT = [
  'waiting, sharing',
  'waiting to watch',
  'corridor with a time limit',
  'own proposal',
  'a proposal to confirm',
  'sealed by both',
  'the text',
  'the wire',
  'the dossier',
  'messages',
  'paused',
  'a bot sits here',
  'a note of the teacher',
  'watching',
  'observation sheet',
  'the table was taken back',
  'closed before its end',
  'looking back at a table cut short',
  'watching, closed before its end',
] as const;

export const WITH_A_PEN = ['signing', 'pen sealed'] as const;

/** Of the desk and of the wall. */
export const SETTING_UP = [
  'first page',
  'the code on the wall',
  'seats of a full class',
  'tables of a full class',
] as const;

/** Of the desk and of the wall. */
export const LEADING = [
  'the code, filling the wall',
  'seats from the list',
  'room and text on the wall',
  'room alone on the wall',
  'text alone on the wall',
  'paused on the wall',
  'closed early, on the wall',
  'a table, paused, with events and words',
  'a question before going back',
  'seats of a class that is over',
  'tables of a class that is over',
  'debrief before anything was agreed',
  'papers of a class that is over',
  'files and erasing',
  'all classes',
] as const;

/** Of a seat, of the wall and of the desk. */
export const WHILE_ONE_IS_AWAY = [
  'a pause for somebody',
  'the wall waits for somebody',
  'tables, one waiting for somebody',
  'a bot has moved meanwhile',
] as const;

export const AFTER_AT_THE_DESK = [
  'debrief of the class',
  'one table looked back at',
  'slide of endings',
  'slide of all that was possible',
  'slide of worth',
  'slide of stances',
  'slide of questions',
  'papers with personal notes',
  'files',
  'one text on the wall',
  'one text on the wall, over',
] as const;
