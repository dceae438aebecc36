import type { Words } from '../../ground/words.ts';
import { ownWords } from '../words/own-words.ts';

/** What only an exported page says. ICU; apostrophes are typographic. */
export const MESSAGES = {
  alone: {
    en: 'The whole negotiation is in this one file. It is played in your browser, without the internet, and sends nothing anywhere.',
    fr: 'Toute la négociation tient dans ce seul fichier. Elle se joue dans votre navigateur, sans internet, et n’envoie rien nulle part.',
  },
  return: {
    en: 'If somebody sent it to you for your opinion: the debrief, and the menu at the table, let you download the log of your game. Send that back, and your game can be replayed move by move.',
    fr: 'Si quelqu’un vous l’a envoyée pour avoir votre avis : le bilan, comme le menu à la table, permet de télécharger le journal de votre partie. Renvoyez-le, et votre partie pourra être rejouée coup par coup.',
  },
  empty: {
    en: 'There is no negotiation in this file any more, or a damaged one. Ask for it again.',
    fr: 'Il n’y a plus de négociation dans ce fichier, ou elle est abîmée. Redemandez-le.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const write = ownWords(MESSAGES);
