import type { Measure, MeasureCode } from '../../delegates/simulate.ts';
import type { Language } from '../../ground/words.ts';

const EN = {
  title: 'What {games} games showed',
  report: 'Report of a simulation',
  contents: 'Contents',
  findings: 'Findings',
  endings: 'Endings',
  seats: 'Seats',
  measures: 'Measures of balance',
  charts: 'Stances and transitions',
  parts: 'Text, moves and events',
  file: 'The file, line by line',
  randomGames: 'Games of random play',
  botGames: 'Games of bots ({level})',
  seedsFrom: 'Seeds from',
  seconds: 'Seconds',
  linesCame: 'Lines that came up',
  ofLines: '{came} of {all}',
  minutes: 'Minutes for a player',
  entries: 'Decisions in a game, all seats',
  range: '{least} to {most}',
  undone:
    'The budget ended before all was played: {undone} pieces of the work are undone. What follows is of the games that were.',
  honest: 'A finding says what did not happen in the games that were played. It does not say that it cannot.',
  nothing: 'Nothing was found amiss.',
  fault: 'What will trouble a player',
  doubt: 'What stands in the file and never came up',
  note: 'Worth knowing',
  line: 'line {line}',
  place: 'Place',
  random: 'random play',
  bots: 'bots',
  seed: '{play}, seed {seed}: play it again',
  thenReplay: '{command} then tells it move by move.',
  historical: 'historical',
  games: 'games',
  seat: 'Seat',
  play: 'Play',
  mean: 'Worth, mean',
  least: 'least',
  most: 'most',
  reservation: 'without a text',
  gains: 'Gains by a text, % of games',
  decides: 'Decisions a game',
  idle: 'Rounds without any',
  spread: 'From the least to the most, with the mean as a stroke; the thin rule is the reservation value.',
  best: 'Best moves by roll-outs',
  measure: 'Measure',
  figure: 'Figure',
  wanted: 'Wanted',
  result: 'Result',
  pass: 'passes',
  fail: 'fails',
  stance: 'Stance or transition',
  came: 'Times',
  inGames: 'In games',
  condition: 'Condition held, of asked',
  never: 'never',
  some: '{times}, in part',
  heldOf: '{held} of {asked}',
  option: 'Option',
  tabled: 'Tabled',
  supported: 'Followed',
  agreed: 'Agreed',
  granted: 'Granted, of asked for',
  taken: 'Taken, of promised',
  move: 'Move',
  made: 'Made',
  text: 'Text',
  laidOut: 'Laid out',
  inForce: 'In force',
  inject: 'From outside',
  fell: 'Fell',
  cable: 'Cable',
  sent: 'Sent',
  fileKey:
    'In the margin: how often what begins in a line came up, in all games; of a condition, how often it held of how often it was asked. Lines without a figure hold nothing that a game counts.',
  next: 'to the next line that never came up',
  footer:
    'Made by communique simulate, from {file}. It can be read and printed offline; it runs no script and loads nothing.',
};
export type PageWords = Readonly<Record<keyof typeof EN, string>>;

const FR: PageWords = {
  title: 'Ce que {games} parties ont montré',
  report: 'Rapport d’une simulation',
  contents: 'Sommaire',
  findings: 'Constats',
  endings: 'Fins',
  seats: 'Sièges',
  measures: 'Mesures d’équilibre',
  charts: 'Attitudes et transitions',
  parts: 'Texte, coups et événements',
  file: 'Le fichier, ligne par ligne',
  randomGames: 'Parties jouées au hasard',
  botGames: 'Parties d’automates ({level})',
  seedsFrom: 'Donnes à partir du numéro',
  seconds: 'Secondes',
  linesCame: 'Lignes qui ont servi',
  ofLines: '{came} sur {all}',
  minutes: 'Minutes pour un joueur',
  entries: 'Décisions par partie, tous sièges',
  range: '{least} à {most}',
  undone:
    'Le temps imparti a pris fin avant que tout soit joué : {undone} morceaux du travail restent à faire. Ce qui suit vaut pour les parties jouées.',
  honest: 'Un constat dit ce qui ne s’est pas produit dans les parties jouées. Il ne dit pas que c’est impossible.',
  nothing: 'Rien d’anormal n’a été trouvé.',
  fault: 'Ce qui gênera un joueur',
  doubt: 'Ce qui est dans le fichier et n’a jamais servi',
  note: 'Bon à savoir',
  line: 'ligne {line}',
  place: 'Place',
  random: 'au hasard',
  bots: 'automates',
  seed: '{play}, donne {seed} : la rejouer',
  thenReplay: '{command} la raconte ensuite coup par coup.',
  historical: 'historique',
  games: 'parties',
  seat: 'Siège',
  play: 'Jeu',
  mean: 'Valeur, moyenne',
  least: 'plus basse',
  most: 'plus haute',
  reservation: 'sans texte',
  gains: 'Gagne par un texte, % des parties',
  decides: 'Décisions par partie',
  idle: 'Tours sans aucune',
  spread: 'De la plus basse à la plus haute, la moyenne d’un trait ; le filet est la valeur de réserve.',
  best: 'Meilleurs coups, par parties d’essai',
  measure: 'Mesure',
  figure: 'Chiffre',
  wanted: 'Attendu',
  result: 'Résultat',
  pass: 'tenue',
  fail: 'non tenue',
  stance: 'Attitude ou transition',
  came: 'Fois',
  inGames: 'En parties',
  condition: 'Condition remplie, sur demandes',
  never: 'jamais',
  some: '{times}, en partie',
  heldOf: '{held} sur {asked}',
  option: 'Option',
  tabled: 'Sur la table',
  supported: 'Suivie',
  agreed: 'Convenue',
  granted: 'Accordée, sur demandes',
  taken: 'Prise, sur promesses',
  move: 'Coup',
  made: 'Joué',
  text: 'Texte',
  laidOut: 'Présenté',
  inForce: 'En vigueur',
  inject: 'Du dehors',
  fell: 'Survenu',
  cable: 'Télégramme',
  sent: 'Envoyé',
  fileKey:
    'En marge : combien de fois ce qui commence à une ligne a servi, toutes parties réunies ; pour une condition, combien de fois elle a été remplie sur combien de demandes. Les lignes sans chiffre ne contiennent rien que l’on compte.',
  next: 'à la prochaine ligne qui n’a jamais servi',
  footer:
    'Fait par communique simulate, d’après {file}. Se lit et s’imprime hors ligne ; n’exécute aucun script et ne charge rien.',
};

type MeasureWords = Readonly<Record<MeasureCode, readonly [name: string, figure: string, wanted: string]>>;

const MEASURES_EN: MeasureWords = {
  endings: ['Endings that came', '{reached} of {all}', 'at least {least}'],
  frequent: ['The most frequent ending', '{ending}, {share} %', 'at most {most} %'],
  historical: ['The historical ending by frequency', 'place {place}', 'among the first two'],
  best: ['The best of its {kind}', '{move}, {share} % of {situations}', 'at most {most} %'],
  still: ['Standing still ({way})', '{still} points; an envoy {envoy}', 'less than the envoy'],
  levels: ['A veteran against a trainee', '{share} % ({won} won, {even} even of {games})', 'at least {least} %'],
};
const MEASURES_FR: MeasureWords = {
  endings: ['Fins survenues', '{reached} sur {all}', 'au moins {least}'],
  frequent: ['La fin la plus fréquente', '{ending}, {share} %', 'au plus {most} %'],
  historical: ['La fin historique, par fréquence', 'rang {place}', 'parmi les deux premières'],
  best: ['Le meilleur choix ({kind})', '{move}, {share} % de {situations}', 'au plus {most} %'],
  still: ['Ne rien faire ({way})', '{still} points ; un envoyé {envoy}', 'moins que l’envoyé'],
  levels: [
    'Un vétéran contre un stagiaire',
    '{share} % ({won} gagnées, {even} égales sur {games})',
    'au moins {least} %',
  ],
};
/** Words of the measures' own values: kinds of moves, ways of playing. */
const VALUES_FR: Readonly<Record<string, string>> = {
  words: 'paroles',
  gestures: 'gestes',
  moves: 'paroles et gestes',
  'still, then signs': 'puis signer',
  'still, then acts': 'puis agir',
  '(no word)': '(aucune parole)',
  '(no gesture)': '(aucun geste)',
  trainee: 'stagiaire',
  envoy: 'envoyé',
  veteran: 'vétéran',
};

const MEASURES: Readonly<Record<Language, MeasureWords>> = { en: MEASURES_EN, fr: MEASURES_FR };
const VALUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, fr: VALUES_FR };

const WORDS: Readonly<Record<Language, PageWords>> = { en: EN, fr: FR };
type Slots = Readonly<Record<string, string | number>>;

/** Words and figures of a report in one language. */
export interface Speech {
  readonly language: Language;
  say(key: keyof PageWords, slots?: Slots): string;
  figure(value: number): string;
  /** A word of the command in this language: a level, a way of playing, a kind of move. */
  named(word: string): string;
  measure(measure: Measure): readonly [name: string, figure: string, wanted: string];
  percent(part: number, whole: number): string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

export function speechIn(language: Language): Speech {
  const figure = (value: number): string => value.toLocaleString(LOCALES[language]);
  const named = (word: string): string =>
    (Object.hasOwn(VALUES[language], word) ? VALUES[language][word] : undefined) ?? word;
  const filled = (text: string, slots: Slots): string =>
    text.replace(/\{([a-zA-Z]+)\}/g, (_, slot: string) => {
      const value = slots[slot] ?? '';
      return typeof value === 'number' ? figure(value) : value;
    });
  return {
    language,
    figure,
    named,
    say: (key, slots = {}) => filled(WORDS[language][key], slots),
    measure({ code, values }) {
      const own = Object.fromEntries(
        Object.entries(values).map(([slot, value]) => [slot, typeof value === 'string' ? named(value) : value]),
      );
      const [name, shown, wanted] = MEASURES[language][code];
      return [filled(name, own), filled(shown, own), filled(wanted, own)];
    },
    percent: (part, whole) =>
      ((part * 100) / Math.max(1, whole)).toLocaleString(LOCALES[language], {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }),
  };
}
