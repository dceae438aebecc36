import type { FindingWords } from './finding.ts';

export const FINDINGS_FR: FindingWords = {
  'stance/never-entered': [
    'En {games} parties, aucune délégation n’a jamais été « {name} ».',
    'Voyez les transitions qui y mènent : assouplissez leurs conditions, ajoutez-en une, ou retirez l’attitude.',
  ],
  'transition/never-taken': [
    'En {games} parties, « {name} » n’a jamais été empruntée, alors que « {stance} » a été atteinte.',
    'Voyez si {event} peut survenir pendant que la délégation s’y trouve, et si une transition précédente ne passe pas toujours avant.',
  ],
  'condition/never-held': [
    'En {games} parties, cette condition n’a jamais été remplie : « {name} », demandée {times} fois.',
    'Demandez moins, ou faites bouger ce qu’elle demande. Si elle doit être rare, jouez davantage de parties.',
  ],
  'condition/always-held': [
    'En {games} parties, cette condition a toujours été remplie : « {name} », demandée {times} fois.',
    'Supprimez-la, ou demandez quelque chose qui puisse être autrement.',
  ],
  'condition/never-asked': [
    'En {games} parties, personne n’a jamais demandé cette condition : « {name} ».',
    'Voyez si ce dont elle dépend peut seulement arriver.',
  ],
  'verb/never-made': [
    'En {games} parties, personne n’a jamais joué « {name} ».',
    'Assouplissez sa condition, donnez-le à d’autres délégations, ou retirez-le.',
  ],
  'option/never-tabled': [
    'En {games} parties, personne n’a jamais mis « {name} » sur la table.',
    'Voyez si sa clause vient en décision et si des lignes rouges interdisent ce mot ; sinon retirez l’option.',
  ],
  'option/never-supported': [
    'En {games} parties, « {name} » a été mise sur la table, et nul autre ne l’a jamais soutenue.',
    'Donnez-lui de la valeur pour une deuxième délégation, ou libérez-la des lignes rouges des autres.',
  ],
  'option/never-agreed': [
    'En {games} parties, « {name} » a été soutenue mais jamais convenue.',
    'Voyez qui doit y consentir et pourquoi l’un d’eux ne le fait jamais : valeurs, lignes rouges, ou meilleure option à côté.',
  ],
  'option/bots-never': [
    'En {bots} parties d’automates, « {name} » n’a jamais été convenue ; au hasard, si.',
    'Voyez qui l’écarte : si le cas était ainsi, laissez-la ; si personne ne peut la vouloir, revoyez les valeurs.',
  ],
  'option/dominated': [
    '« {name} » ne vaut plus que « {by} » pour aucun de ceux dont l’accord compte, et moins pour l’un d’eux.',
    'Qu’elle soit la meilleure pour une délégation au moins, ou qu’un objectif la demande.',
  ],
  'offer/never-accepted': [
    '« {name} » a été demandé dans {times} offres et jamais accordé.',
    'Voyez ce qui en empêche ceux à qui on le demande : lignes rouges, instructions, ou un prix que rien ne compense.',
  ],
  'promise/never-taken': [
    '« {name} » a été promis dans {times} offres et personne ne l’a jamais pris.',
    'Que cela fasse quelque chose dont une autre délégation veut visiblement.',
  ],
  'instrument/never-laid-out': [
    'En {games} parties, « {name} » n’a jamais été présenté à la signature.',
    'Assouplissez ce qu’il demande avant de s’ouvrir.',
  ],
  'instrument/never-in-force': [
    'En {games} parties, « {name} » a été présenté et n’est jamais entré en vigueur.',
    'Voyez quelle plume requise manque toujours : lignes rouges, siège vide, ou quorum trop haut.',
  ],
  'inject/never-fell': [
    'En {games} parties, « {name} » n’est jamais survenu ; sa condition a été remplie {held} fois.',
    'Assouplissez sa condition, nommez d’autres tours, ou augmentez sa probabilité.',
  ],
  'cable/never-sent': [
    'En {games} parties, le télégramme {name} (tour {round}, pour {party}, numéro {place} de sa liste) n’a jamais été envoyé.',
    'Assouplissez sa condition, ou placez-le avant celui qui passe toujours le premier.',
  ],
  'ending/never-came': [
    'En {games} parties, la fin « {name} » n’est jamais venue, et sa condition n’a jamais été remplie.',
    'Demandez moins. Si elle doit être rare, jouez davantage de parties.',
  ],
  'ending/taken-first': [
    'La condition de la fin « {name} » a été remplie dans {times} parties sur {games}, et une autre est passée avant chaque fois.',
    'Remontez-la dans le fichier, ou demandez davantage à celles qui la précèdent.',
  ],
  'ending/bots-never': [
    'En {bots} parties d’automates, la fin « {name} » n’est jamais venue ; au hasard, si.',
    'Jouez la partie qui la montre : si elle demande de l’audace, laissez-la ; si personne ne peut la vouloir, revoyez les préférences.',
  ],
  'ending/locked': [
    'À partir du tour {round} de cette partie, {rolls} manières de continuer ont toutes fini par « {name} », le dernier recours.',
    'Laissez un retour possible : un coup qui rouvre, un retour à la table, un texte que l’on puisse encore signer.',
  ],
  'pressure/always-at-bound': [
    'En {games} parties, « {name} » était à {bound} à chaque clôture.',
    'Élargissez ses bornes, ou rendez ses variations plus petites.',
  ],
  'pressure/never-moved': [
    'En {games} parties, rien n’a jamais changé « {name} ».',
    'Qu’un coup, un événement ou une attitude la change, ou retirez-la.',
  ],
  'pressure/never-read': [
    'En {games} parties, aucune condition demandée n’a regardé « {name} ».',
    'Faites-en dépendre quelque chose, ou retirez-la.',
  ],
  'seat/idle': [
    '« {name} » n’a rien eu à décider pendant tout un tour, {times} fois, dans {inGames} parties sur {games}.',
    'Donnez-lui un coup pour quand elle est sortie ou a dit son mot : un retour, une déclaration, une offre.',
  ],
  'seat/never-gains': [
    'En {bots} parties d’automates, aucun texte en vigueur n’a jamais valu plus pour « {name} » que l’absence de texte.',
    'Abaissez sa réserve, ou mettez dans un texte quelque chose qu’elle veut.',
  ],
  'seat/uneven': [
    '« {name} » gagne par un texte dans {share} % des parties d’automates, un autre siège dans {best} %.',
    'Voyez si le cas était ainsi. Sinon, déplacez des valeurs, ou ce qui doit être convenu.',
  ],
  'move/always-best': [
    'Pour « {seat} », « {name} » a été le meilleur de ses choix ({kind}) dans {share} % des situations essayées.',
    'Qu’il coûte quelque chose, ou qu’un autre coup serve mieux un autre objectif du siège.',
  ],
  'length/too-long': [
    'Une partie prend environ {minutes} minutes ; le fichier en annonce {said}.',
    'Dites-le dans le fichier, ou retirez un tour, une clause ou un siège.',
  ],
  'length/too-short': [
    'Une partie prend environ {minutes} minutes ; le fichier en annonce {said}.',
    'Dites-le dans le fichier, ou voyez si les sièges ont assez à décider.',
  ],
};
