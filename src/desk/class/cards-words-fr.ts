import type { cardsEn } from './cards-words-en.ts';

/** What becomes of a move, in French. */
export const cardsFr = {
  'saved.title': 'Enregistré',
  'saved.lead': 'Votre coup est scellé, et consigné sur l’ordinateur de l’enseignant.',
  'saved.yours': 'Vous avez scellé',
  'wait.title': 'Les autres sont à l’ouvrage',
  'wait.for': 'On attend : {parties}.',
  'wait.all': 'Tous ont scellé ; la suite vient à l’instant.',
  'wait.away': 'Sans liaison en ce moment : {parties}.',
  'stood.title': 'Un automate a joué pour vous',
  'stood.lead':
    'Il occupait ce siège quand c’était à vous de jouer. Ce qu’il a scellé tient ; dès l’étape suivante, les coups sont de nouveau à vous.',
  'cut.title': 'Les pourparlers sont clos',
  'cut.lead': 'Votre enseignant les a clos au tour {round}, avant leur terme. Plus aucun coup n’est possible.',
  'cut.go': 'Ce qu’il en est advenu',
  'unbegun.title': 'Cette table est fermée',
  'unbegun.lead':
    'Votre enseignant l’a fermée avant le début des pourparlers : rien n’y a été dit ni décidé. Si l’on vous donne une autre place, cette page changera d’elle-même.',
  'pause.all': 'Pause : aucun délégué n’est là. La table reprendra dès que l’un d’eux sera de retour.',
  'back.note':
    'L’enseignant a ramené la table au tour {round} ({step}). Ce qui a suivi est mis de côté ; reprenez d’ici.',
  'late.note': 'L’étape précédente a pris fin avant que vous ayez joué : votre délégation n’y a rien fait.',
  'bot.title': 'Un automate occupe ce siège',
  'bot.lead':
    'Il joue pour votre délégation ({level, select, trainee {stagiaire} envoy {envoyé} other {vétéran}}). Vous voyez tout ce qu’il voit. À votre retour, ou quand votre enseignant le décide, le siège est de nouveau à vous.',
  'draft.theirs': '{name} propose ce coup',
  'draft.theirs.lead': 'Un siège partagé n’a qu’une voix : rien n’est scellé sans votre accord.',
  'draft.confirm': 'Accepter et sceller',
  'draft.other': 'Proposer autre chose',
  'draft.back': 'Revenir à la proposition',
  'draft.yours': 'Votre proposition',
  'draft.yours.lead': 'Enregistrée, mais pas scellée : {names} doit donner son accord.',
  'sheet.moves': 'Vous ne jouez pas. Suivez le fil et le texte, et prenez des notes.',
  'fault.move/late': 'Votre coup est arrivé trop tard : la table avait continué. Il n’a pas été pris.',
  'fault.seat/bot': 'Un automate occupe ce siège ; votre coup n’a pas été pris.',
  'fault.draft/gone': 'La proposition a changé. Lisez d’abord la nouvelle.',
  'fault.table/paused': 'La table est suspendue. Votre coup n’a pas été pris ; choisissez de nouveau à la reprise.',
  'fault.table/closed': 'Cette table est close.',
  'commit.nothing': 'Rien',
} as const satisfies Readonly<Record<keyof typeof cardsEn, string>>;
