import type { Words } from '../../../ground/words.ts';
import { ownWords } from '../../words/own-words.ts';

/** What is said after a table, to those who sat at it and on the teacher's papers. ICU; apostrophes are typographic. */
export const MESSAGES = {
  'after.title': {
    en: 'After the talks',
    fr: 'Après les pourparlers',
  },
  'after.cut': {
    en: 'Closed by your teacher in round {round}',
    fr: 'Clos par votre enseignant au tour {round}',
  },
  'after.cut.lead': {
    en: 'The talks were closed before their end: there is no ending, and what follows is how things stood then.',
    fr: 'Les pourparlers ont été clos avant leur terme : il n’y a pas d’issue, et voici où en étaient les choses.',
  },
  'after.worth.text': {
    en: 'The texts as they were agreed, signed and in force, would have been worth {worth} to your delegation; going home without any text, {reservation}.',
    fr: 'Les textes tels que convenus, signés et en vigueur, auraient valu {worth} pour votre délégation ; un retour sans aucun texte, {reservation}.',
  },
  'after.worth.signed': {
    en: 'The texts as they were agreed were worth {worth} to your delegation; going home without any text would have been worth {reservation}.',
    fr: 'Les textes tels que convenus valaient {worth} pour votre délégation ; un retour sans aucun texte aurait valu {reservation}.',
  },
  'after.worth.cut': {
    en: 'Nothing was signed. Had what was agreed been signed, as far as a text could be, it would have been worth {worth} to your delegation, and so it is counted here; going home without any text, {reservation}.',
    fr: 'Rien n’a été signé. Ce qui était convenu, signé dans la mesure où un texte pouvait l’être, aurait valu {worth} pour votre délégation, et c’est ainsi qu’on le compte ici ; un retour sans aucun texte, {reservation}.',
  },
  'after.worth.early': {
    en: 'What was agreed was not enough yet for a text that could be signed. It counts as going home without one: {reservation} to your delegation.',
    fr: 'Ce qui était convenu ne suffisait pas encore à un texte qu’on pût signer. Cela compte comme un retour sans texte : {reservation} pour votre délégation.',
  },
  'after.worth.empty': {
    en: 'No clause was agreed. Going home without any text was worth {reservation} to your delegation.',
    fr: 'Aucune clause n’a été convenue. Un retour sans aucun texte valait {reservation} pour votre délégation.',
  },
  'after.worth.aims': {
    en: 'Aims reached: worth {met} of {all}.',
    fr: 'Buts atteints : {met} sur {all}.',
  },
  'after.back': {
    en: 'Back to the table',
    fr: 'Retour à la table',
  },
  'after.aims': {
    en: 'Your delegation’s aims',
    fr: 'Les buts de votre délégation',
  },
  'after.met': {
    en: 'reached',
    fr: 'atteint',
  },
  'after.missed': {
    en: 'not reached',
    fr: 'non atteint',
  },
  'after.role': {
    en: 'Leaving the role',
    fr: 'Sortir du rôle',
  },
  'after.role.1': {
    en: 'Your delegation: {party}. You spoke for it because you were asked to. These were its instructions, not your opinions, and what the others said to you was said to it.',
    fr: 'Votre délégation : {party}. Vous avez parlé pour elle parce qu’on vous l’a demandé. C’étaient ses instructions, non vos opinions, et ce que les autres vous ont dit s’adressait à elle.',
  },
  'after.role.2': {
    en: 'Put your papers down. Look at the person who sat opposite you, and use their own name.',
    fr: 'Posez vos papiers. Regardez la personne assise en face de vous, et appelez-la par son nom.',
  },
  'after.role.3': {
    en: 'If something here touches you or yours, you need not explain it. You may leave the room, and your teacher will have time for you.',
    fr: 'Si quelque chose ici vous touche, vous ou les vôtres, vous n’avez pas à l’expliquer. Vous pouvez sortir, et votre enseignant prendra du temps pour vous.',
  },
  'after.leave': {
    en: 'I leave the role',
    fr: 'Je sors du rôle',
  },
  'after.left': {
    en: 'Welcome back, {name}.',
    fr: 'Vous revoilà, {name}.',
  },
  'after.left.lead': {
    en: 'The page stays open for the talk with the whole class.',
    fr: 'La page reste ouverte pour la discussion avec toute la classe.',
  },

  'own.title': { en: 'What you did, and what came of it', fr: 'Ce que vous avez fait, et ce qui en est advenu' },
  'own.lead': {
    en: 'Facts, for you to think about: no mark, no rank. A bot’s moves in your seat are among them.',
    fr: 'Des faits, pour y réfléchir : ni note, ni classement. Les coups d’un automate à votre siège en font partie.',
  },
  'own.tabled': { en: 'What you brought to the table', fr: 'Ce que vous avez apporté à la table' },
  'own.tabled.none': {
    en: 'You tabled no option of your own; you spoke to those of others, or were silent.',
    fr: 'Vous n’avez déposé aucune option ; vous avez parlé de celles des autres, ou gardé le silence.',
  },
  'own.standing': {
    en: '{agreed, plural, =0 {No clause was agreed.} one {One clause was agreed; {asMeant, plural, =0 {you had not spoken for it as it stands.} other {it reads as you last spoke for it.}}} other {# clauses were agreed; {asMeant, plural, =0 {none reads as you last spoke for it.} one {one reads as you last spoke for it.} other {# read as you last spoke for them.}}}}',
    fr: '{agreed, plural, =0 {Aucune clause n’a été convenue.} one {Une clause a été convenue ; {asMeant, plural, =0 {vous n’aviez pas parlé pour ce qu’elle dit.} other {elle dit ce pour quoi vous aviez parlé en dernier.}}} other {# clauses ont été convenues ; {asMeant, plural, =0 {aucune ne dit ce pour quoi vous aviez parlé en dernier.} one {une dit ce pour quoi vous aviez parlé en dernier.} other {# disent ce pour quoi vous aviez parlé en dernier.}}}}',
  },
  'own.offers': { en: 'Offers in the corridor', fr: 'Offres dans le couloir' },
  'own.offers.made': {
    en: '{all, plural, =0 {You made none.} one {You made one.} other {You made #.}}',
    fr: '{all, plural, =0 {Vous n’en avez fait aucune.} one {Vous en avez fait une.} other {Vous en avez fait #.}}',
  },
  'own.offers.received': {
    en: '{all, plural, =0 {You were made none.} one {You were made one.} other {You were made #.}}',
    fr: '{all, plural, =0 {On ne vous en a fait aucune.} one {On vous en a fait une.} other {On vous en a fait #.}}',
  },
  'own.offers.accepted': {
    en: '{count, plural, other {accepted}}',
    fr: '{count, plural, one {acceptée} other {acceptées}}',
  },
  'own.offers.declined': {
    en: '{count, plural, other {declined}}',
    fr: '{count, plural, one {déclinée} other {déclinées}}',
  },
  'own.offers.countered': {
    en: '{count, plural, other {answered by another}}',
    fr: '{count, plural, one {suivie} other {suivies}} d’une contre-offre',
  },
  'own.offers.unanswered': { en: '{count, plural, other {lapsed}}', fr: '{count, plural, other {sans réponse}}' },
  'own.words': { en: 'Words given', fr: 'Paroles données' },
  'own.words.none': {
    en: 'No word was given by you or to you that had come due.',
    fr: 'Aucune parole, de vous ou à vous, n’est venue à échéance.',
  },
  'own.words.kept': { en: 'You kept', fr: 'Vous avez tenu' },
  'own.words.broken': { en: 'You did not keep', fr: 'Vous n’avez pas tenu' },
  'own.words.voided': { en: 'Overtaken by others’ moves', fr: 'Dépassées par les coups d’autrui' },
  'own.words.keptToIt': { en: 'Kept to you', fr: 'Tenues envers vous' },
  'own.words.brokenToIt': { en: 'Not kept to you', fr: 'Non tenues envers vous' },
  'own.aims': { en: 'Your delegation’s aims', fr: 'Les buts de votre délégation' },
  'own.aims.met': { en: 'reached', fr: 'atteint' },
  'own.aims.missed': { en: 'not reached', fr: 'non atteint' },
  'own.beyond': { en: 'Past your instructions', fr: 'Au-delà de vos instructions' },
  'own.beyond.none': { en: 'You stayed within them.', fr: 'Vous y êtes resté.' },
  'own.turns': { en: 'Where you had a hand', fr: 'Là où vous avez pesé' },
  'own.round': { en: 'Round {round}', fr: 'Tour {round}' },
  'own.questions': { en: 'Two questions', fr: 'Deux questions' },
  'ask.broken': {
    en: 'A word that you gave was not kept ({to}: “{what}”). What did that spare you, and what did it cost you with that delegation?',
    fr: 'Vous n’avez pas tenu une parole donnée ({to} : « {what} »). Que vous êtes-vous épargné, et qu’avez-vous perdu auprès de cette délégation ?',
  },
  'ask.let-down': {
    en: 'A word given to you was not kept ({by}: “{what}”). What could you have asked for at the time that would have held?',
    fr: 'Une parole qui vous avait été donnée n’a pas été tenue ({by} : « {what} »). Qu’auriez-vous pu exiger alors qui eût tenu ?',
  },
  'ask.kept': {
    en: 'You kept your word ({to}: “{what}”). What did it get you that the same move without a promise would not have?',
    fr: 'Vous avez tenu parole ({to} : « {what} »). Que vous a valu cette promesse que le même coup, sans elle, n’aurait pas donné ?',
  },
  'ask.declined': {
    en: '{line}. Which one change in that offer would have made you accept it?',
    fr: '{line}. Quel seul changement dans cette offre vous l’aurait fait accepter ?',
  },
  'ask.beyond': {
    en: 'You went past your instructions: {line}. Whom at home would you have had to convince, and with what?',
    fr: 'Vous êtes allé au-delà de vos instructions : {line}. Qui, chez vous, aurait-il fallu convaincre, et par quoi ?',
  },
  'ask.turn': {
    en: '{line}. What else could you have done there, and who would have gone along?',
    fr: '{line}. Qu’auriez-vous pu faire d’autre, et qui aurait suivi ?',
  },
  'ask.missed': {
    en: 'This aim was not reached: “{aim}” Whose consent did it need, and what would they have wanted for it?',
    fr: 'Ce but n’a pas été atteint : « {aim} » De qui fallait-il l’accord, et contre quoi ?',
  },
  'ask.unanswered': {
    en: 'Some of your offers lapsed without an answer. What would have made them easier to answer?',
    fr: 'Certaines de vos offres sont restées sans réponse. Qu’est-ce qui aurait aidé à y répondre ?',
  },
  'ask.silent': {
    en: 'You did not speak in the plenary. What may the others have taken your silence for?',
    fr: 'Vous n’avez pas parlé en plénière. Pour quoi les autres ont-ils pu prendre votre silence ?',
  },
  'ask.text': {
    en: 'Your name stands under a text. Which paragraph is hardest to explain at home, and why is it there all the same?',
    fr: 'Votre nom figure sous un texte. Quel paragraphe est le plus difficile à expliquer chez vous, et pourquoi y est-il ?',
  },
  'ask.cut': {
    en: 'The talks were cut short. What would you have done in the next round, and whose consent would it have taken?',
    fr: 'Les pourparlers ont été interrompus. Qu’auriez-vous fait au tour suivant, et de qui aurait-il fallu l’accord ?',
  },
  'ask.no-text': {
    en: 'Your name stands under no text. What does your delegation have instead, and for how long will that do?',
    fr: 'Votre nom ne figure sous aucun texte. Qu’a votre délégation à la place, et pour combien de temps ?',
  },

  'cards.closed': {
    en: 'The cards are closed: this is the table as you saw it. When your teacher opens them, you will see what the others had in hand.',
    fr: 'Les cartes sont fermées : voici la table telle que vous l’avez vue. Quand votre enseignant les ouvrira, vous verrez ce que les autres avaient en main.',
  },
  'cards.open': {
    en: 'The cards are open: everybody at this table may now know what each delegation had in hand.',
    fr: 'Les cartes sont ouvertes : chacun à cette table peut savoir ce que chaque délégation avait en main.',
  },
  'debrief.go': { en: 'Look back at the table', fr: 'Revoir la partie' },
  'debrief.back': { en: 'Back to your own page', fr: 'Retour à votre page' },
  'debrief.loading': { en: 'Fetching the debrief…', fr: 'Chargement du bilan…' },
  'debrief.lost': { en: 'It could not be fetched ({code}).', fr: 'Il n’a pu être chargé ({code}).' },
  'debrief.again': { en: 'Try again', fr: 'Réessayer' },
  'hands.title': { en: 'What each had in hand', fr: 'Ce que chacun avait en main' },
  'hands.lead': {
    en: 'The confidential instructions of all. They are the file’s assumptions about delegations, no person’s opinions.',
    fr: 'Les instructions confidentielles de tous. Ce sont des hypothèses sur des délégations, non l’opinion de personnes.',
  },
  'hands.instructions': { en: 'Instructions', fr: 'Instructions' },
  'hands.lines': { en: 'Red lines', fr: 'Lignes rouges' },
  'hands.aims': { en: 'Aims', fr: 'Buts' },
  'hands.fallback': { en: 'If the talks failed', fr: 'Si les pourparlers échouaient' },
  'hands.worth': { en: 'What the clauses were worth to it', fr: 'Ce que les clauses valaient pour elle' },
  'hands.reservation': {
    en: 'It would rather have had no text than one worth less than {points}.',
    fr: 'Elle préférait l’absence de texte à un texte valant moins de {points}.',
  },
  'hands.option': { en: 'Option', fr: 'Option' },
  'hands.points': { en: 'Points', fr: 'Points' },

  'text.running': {
    en: 'One text, cards open: your table is at it now.',
    fr: 'Un seul texte, cartes ouvertes : votre table s’y est mise.',
  },
  'text.go': { en: 'Go to the text', fr: 'Aller au texte' },
  'text.title': { en: 'One text, cards open', fr: 'Un seul texte, cartes ouvertes' },
  'text.lead': {
    en: 'All of you together: is there a text that is better for everybody than what you came to? Change any clause; all see at once what it is worth to each.',
    fr: 'Tous ensemble : existe-t-il un texte meilleur pour chacun que votre résultat ? Changez n’importe quelle clause ; tous voient aussitôt ce qu’elle vaut pour chacun.',
  },
  'text.over': { en: 'Time is up. This is what you found.', fr: 'C’est fini. Voici ce que vous avez trouvé.' },
  'text.left': { en: '{time} left', fr: 'encore {time}' },
  'text.left.label': { en: 'Time left for the one text', fr: 'Temps restant pour le texte commun' },
  'text.worth': { en: 'Beside what you came to', fr: 'Par rapport à votre résultat' },
  'text.barred': {
    en: 'Past a red line of {parties}.',
    fr: 'Au-delà d’une ligne rouge : {parties}.',
  },
  'text.same': { en: 'as before', fr: 'inchangé' },
  'text.yours': { en: 'you', fr: 'vous' },
  'text.below': { en: 'below no text', fr: 'moins que sans texte' },
  'text.key': {
    en: 'Hollow: what you came to. Full: this text. The dashed line: no text.',
    fr: 'Creux : votre résultat. Plein : ce texte. Pointillé : aucun texte.',
  },
  'text.verdict.same': { en: 'It is worth to each what you came to.', fr: 'Il vaut pour chacun votre résultat.' },
  'text.verdict.better': {
    en: '{better, plural, one {Better for # delegation} other {Better for # delegations}}, worse for nobody. This was left on the table.',
    fr: '{better, plural, one {Meilleur pour # délégation} other {Meilleur pour # délégations}}, pire pour personne. Voilà ce qui restait sur la table.',
  },
  'text.crossed': {
    en: '{count, plural, one {It would need a red line crossed} other {It would need red lines crossed}}: {parties}.',
    fr: '{count, plural, one {Il faudrait franchir une ligne rouge} other {Il faudrait franchir des lignes rouges}} : {parties}.',
  },
  'text.verdict.barred': {
    en: '{better, plural, one {Better for # delegation} other {Better for # delegations}}, worse for nobody.',
    fr: '{better, plural, one {Meilleur pour # délégation} other {Meilleur pour # délégations}}, pire pour personne.',
  },
  'text.verdict.mixed': {
    en: '{better, plural, =0 {Better for nobody} other {Better for #}}, worse for {worse}.',
    fr: '{better, plural, =0 {Meilleur pour personne} other {Meilleur pour #}}, pire pour {worse}.',
  },
  'text.table': { en: 'What it is worth, in figures', fr: 'Ce qu’il vaut, en chiffres' },
  'text.party': { en: 'Delegation', fr: 'Délégation' },
  'text.before': { en: 'You came to', fr: 'Votre résultat' },
  'text.now': { en: 'This text', fr: 'Ce texte' },
  'text.none': { en: 'No text', fr: 'Aucun texte' },
  'text.texts': { en: 'In force', fr: 'En vigueur' },
  'text.texts.none': { en: 'No text is in force.', fr: 'Aucun texte n’est en vigueur.' },
  'text.clauses': { en: 'The clauses', fr: 'Les clauses' },
  'text.points': {
    en: 'Beside each option: what changing to it adds to or takes from each by this clause alone.',
    fr: 'À côté de chaque option : ce que ce choix ajoute ou retire à chacun, pour cette seule clause.',
  },
  'text.nothing': { en: 'changes nothing', fr: 'ne change rien' },
  'text.content': { en: 'We could live with this', fr: 'Nous pourrions vivre avec' },
  'text.content.who': { en: 'Could live with it: {parties}.', fr: 'Pourraient vivre avec : {parties}.' },
  'text.content.nobody': {
    en: 'Nobody has said yet that they could live with it.',
    fr: 'Personne n’a encore dit pouvoir vivre avec.',
  },
  'text.sealed': { en: 'on its way', fr: 'en route' },
} as const satisfies Readonly<Record<string, Words>>;

/** A message of what comes after, in the language shown. */
export const write = ownWords(MESSAGES);
