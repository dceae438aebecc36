import { ownWords } from '../words/own-words.ts';

/** The observation sheet's own messages: nobody loads them who has a seat. */
const MESSAGES = {
  title: { en: 'Observation sheet', fr: 'Fiche d’observation' },
  lead: {
    en: 'Write what you see and hear, not what you think of it. Your teacher can read this sheet; those at the table cannot.',
    fr: 'Écrivez ce que vous voyez et entendez, non ce que vous en pensez. Votre enseignant peut lire cette fiche, ceux de la table non.',
  },
  watched: { en: 'The delegation that you observe', fr: 'La délégation que vous observez' },
  'watched.all': { en: 'the whole table', fr: 'toute la table' },
  q1: {
    en: 'What did it say in the plenary, and to whom did it speak apart?',
    fr: 'Qu’a-t-elle dit en plénière, et à qui a-t-elle parlé à part ?',
  },
  q2: {
    en: 'Where did its stance change? What had happened just before?',
    fr: 'Où son attitude a-t-elle changé ? Que venait-il de se passer ?',
  },
  q3: {
    en: 'Which word given was kept, which broken, and what followed?',
    fr: 'Quelle parole donnée a été tenue, laquelle rompue, et qu’en est-il résulté ?',
  },
  q4: {
    en: 'A moment when it could have done otherwise. What did it need, as far as one could tell?',
    fr: 'Un moment où elle aurait pu agir autrement. De quoi avait-elle besoin, autant qu’on pouvait le voir ?',
  },
  q5: {
    en: 'One question that you would like to put to it afterwards.',
    fr: 'Une question que vous aimeriez lui poser ensuite.',
  },
  download: { en: 'Download the sheet', fr: 'Télécharger la fiche' },
  saved: { en: 'Saved. Your teacher has it.', fr: 'Enregistré. Votre enseignant l’a.' },
  unsaved: { en: 'Not yet saved.', fr: 'Pas encore enregistré.' },
  empty: { en: 'Nothing written yet.', fr: 'Rien d’écrit pour l’instant.' },
} as const;

export const QUESTIONS = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;
export const writeSheet = ownWords(MESSAGES);
