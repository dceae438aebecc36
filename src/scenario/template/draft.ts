import { COMMUNIQUE } from '../../ground/typed.ts';
import type { Words } from '../../ground/words.ts';
import { SCENARIO_FORMAT } from '../format.ts';
import { draftParty } from './draft-party.ts';
import type { Plan } from './plan.ts';
import { inWords, list, readable, said } from './said.ts';
import { verbsOf } from './verbs-of.ts';

/** A whole scenario file from a plan: it loads without a problem or a warning, plays at once, and its comments teach. */
export function draftOf(plan: Plan, schema: string): string {
  return `${[
    head(plan, schema),
    stage(plan),
    pressures(plan),
    clauses(plan),
    verbsOf(plan),
    instrument(plan),
    rounds(plan),
    endings(plan),
    `# The delegations. Each has a dossier that only it reads, an account of what the texts are worth to it, and a stance: the
# statechart of its temper, which decides how it looks and what its instructions cover.
parties:
${plan.parties.map((party) => draftParty(plan, party)).join('\n')}`,
  ].join('\n\n')}\n`;
}

const head = ({ id, title }: Plan, schema: string): string => `# yaml-language-server: $schema=${schema}
# A draft. Change it from the top to the bottom, and play it often. After each step, with the name of its folder:
# ${COMMUNIQUE} check
# Every text stands in every language. Every claim says where it is from: "cite: SOURCE#paragraph" of a source listed under
# "sources", or "basis: inferred" (from what sources say), or "basis: assumed" (for the game).
format: ${SCENARIO_FORMAT}
id: ${id}
title: ${inWords(title)}
lead: ${said('One or two sentences that make a reader want to sit down at this table.', 'Une ou deux phrases qui donnent envie de s’asseoir à cette table.')}
dates: ${said('A place, some days', 'Un lieu, quelques jours')}
minutes: 15
note: ${said('Everything here is invented: a draft to be filled in.', 'Tout est inventé ici : une ébauche à remplir.')}
# sources:
#   report: { title: { en: "Report of the mission", fr: "Rapport de la mission" }, date: 2017-01-26 }`;

const stage = (plan: Plan): string => `# Where it is played. "at" is [longitude, latitude].
places:
  assembly: { name: ${said('The assembly', 'L’assemblée')}, at: [6.1, 46.2], kind: venue }
${plan.parties
  .map(
    ({ id }, i) =>
      `  ${id}-seat: { name: ${seatName(id)}, at: [${(i * 3.5 - 5).toFixed(1)}, ${(40 + ((i * 7) % 12)).toFixed(1)}], kind: capital }`,
  )
  .join('\n')}
room: { kind: table, name: ${said('The long table', 'La longue table')}, venue: assembly }

# The chair speaks first, takes clauses up and calls to sign. "order" would set another order of speaking.
chair: ${chairOf(plan)}${apart(plan)}`;

const seatName = (id: string): string => said(`Seat of ${readable(id)}`, `Siège : ${readable(id)}`);
const chairOf = ({ parties }: Plan): string => (parties.find((p) => p.role === 'mediator') ?? parties[0])?.id ?? '';

function apart({ template, parties }: Plan): string {
  const [first, second] = parties;
  const via = parties.at(-1);
  if (template !== 'mediator' || !first || !second || !via) return '';
  return `
# These two do not meet: their offers go through the mediator, who carries or holds them, until they trust each other.
apart:
  - between: ${list([first.id, second.id])}
    via: ${via.id}
    unless: { pressure.trust.${first.id}.${second.id}: { min: 7 }, pressure.trust.${second.id}.${first.id}: { min: 7 } }
    basis: assumed`;
}

const pressures = (
  plan: Plan,
): string => `# Numbers that moves and time change. scope: world (one), party (one each) or pair (what the first holds towards the second).
pressures:
  home: { scope: party, name: ${said('Support at home', 'Soutien intérieur')}, default: 6, drift: 0, seen: own, basis: assumed }
  # A pair pressure called "trust" also rises by 1 for a word kept, and falls by 2 for a word broken.
  trust: { scope: pair, name: ${said('Trust', 'Confiance')}, default: 5, seen: own, basis: assumed }
  # drift: what time does to it at the close of every round
  calm: { scope: world, name: ${said('Calm outside the room', 'Calme au-dehors')}, start: ${plan.rounds + 2}, drift: -1, seen: all, basis: assumed }`;

const clauses = (
  plan: Plan,
): string => `# What the text can say. "absent" (nothing is said) comes first by itself; each option puts its paragraph into the text.
clauses:
${plan.clauses
  .map(
    (id) => `  ${id}:
    title: ${said(readable(id), readable(id))}
    options:
      narrow:
        label: ${said('In narrow terms', 'En termes étroits')}
        text: ${said(`On “${readable(id)}”, the parties agree on the least that all can do.`, `Sur « ${readable(id)} », les parties s’accordent sur le moins que tous peuvent faire.`)}
        basis: assumed
      wide:
        label: ${said('In wide terms', 'En termes larges')}
        text: ${said(`On “${readable(id)}”, the parties agree on all that was asked for.`, `Sur « ${readable(id)} », les parties s’accordent sur tout ce qui était demandé.`)}
        basis: assumed`,
  )
  .join('\n')}`;

function instrument({ parties, clauses, template }: Plan): string {
  const signers = parties.filter((p) => p.signs).map((p) => p.id);
  const others = parties.filter((p) => !p.signs && p.role === 'negotiator').map((p) => p.id);
  const [required, free] = template === 'conference' ? [signers.slice(0, 2), signers.slice(2)] : [signers, others];
  const quorum = template === 'conference' && free.length > 0 ? required.length + 1 : required.length;
  return `# Texts that may be signed. "required" must all sign; "others" may; "quorum" is the fewest signatures that
# put it in force. A clause is agreed when all required signers stand behind one option ("assent" would name others).
instruments:
  joint-text:
    title: ${said('The joint text', 'Le texte commun')}
    preamble: ${said('The delegations met and agreed as follows:', 'Les délégations se sont réunies et sont convenues de ce qui suit :')}
    clauses: ${list(clauses)}
    required: ${list(required)}${free.length > 0 ? `\n    others: ${list(free)}` : ''}
    quorum: ${quorum}
    # It is laid out for signature only if this clause says something.
    opens: { clause.${clauses[0]}: { not: absent } }
    rank: 1
    basis: assumed

# What may fall from outside: in these rounds, with this chance in percent, once at most.
injects:
  incident:
    title: ${said('An incident', 'Un incident')}
    text: ${said('Word comes of an incident far from the table. Nobody in the room did it.', 'On apprend un incident loin de la table. Personne dans la salle n’y est pour rien.')}
    rounds: [2]
    chance: 50
    effects: { calm: -1 }
    basis: assumed`;
}

const ORDINALS: readonly (readonly [en: string, fr: string])[] = [
  ['First day', 'Premier jour'],
  ['Second day', 'Deuxième jour'],
  ['Third day', 'Troisième jour'],
  ['Fourth day', 'Quatrième jour'],
  ['Fifth day', 'Cinquième jour'],
];

/** Every clause comes up at least once; two at most in a round. */
const agenda = ({ clauses, rounds }: Plan, round: number): readonly string[] => {
  const own = clauses.filter((_, i) => Math.floor((i * rounds) / Math.max(clauses.length, rounds)) === round);
  const again = clauses[round % clauses.length];
  return own.length > 0 || again === undefined ? own : [again];
};

const rounds = (
  plan: Plan,
): string => `# Three to five rounds. "decide": one or two clauses up for decision; a clause that was put off may come back.
rounds:
${ORDINALS.slice(0, plan.rounds)
  .map(
    ([en, fr], i) => `  - id: day-${i + 1}
    title: ${said(en, fr)}
    when: ${said('Morning', 'Le matin')}
    decide: ${list(agenda(plan, i))}
    dispatch: { text: ${said('What everybody at the table knows as the round opens.', 'Ce que chacun sait à l’ouverture du tour.')}, basis: assumed }
    # The capital's word to each seat: the first that matches, the last always does.
    cables:
${plan.parties
  .filter((p) => p.seat === 'open')
  .map(
    (p) =>
      `      ${p.id}: [{ ${i === 0 ? '' : `if: { pressure.home: { max: 3 } }, text: ${said('You are losing us here. Bring something home.', 'Vous nous perdez ici. Rapportez quelque chose.')}, basis: assumed }, { `}text: ${said('Your instructions stand.', 'Vos instructions demeurent.')}, basis: assumed }]`,
  )
  .join('\n')}`,
  )
  .join('\n')}`;

function endings({ clauses, parties, template }: Plan): string {
  const [clause] = clauses;
  const out = parties.filter((p) => p.signs).map((p) => `{ seat.${p.id}: out }`);
  const guest: Words = { en: 'A guest stays away, and says so.', fr: 'Un invité ne viendra pas, et le dit.' };
  const declined =
    template === 'invitation'
      ? `
  stayed-away:
    kind: impasse
    title: ${said('An empty chair', 'Une chaise vide')}
    text: ${inWords(guest)}
    if: { used.announce.staying-away: true }
    basis: assumed`
      : '';
  return `# How it may end: the first that matches, from the top; the last has no "if". A "collapse" is asked at the close of every round.
endings:
  broken-off:
    kind: collapse
    title: ${said('Broken off', 'Rompu')}
    text: ${said('Delegations have left the table, and nobody calls them back.', 'Des délégations ont quitté la table, et personne ne les rappelle.')}
    # Two chairs stand empty, or nobody outside believes in it any more.
    if: { any: [${pairs(out).join(', ')}, { pressure.calm: { max: 0 } }] }
    basis: assumed
  signed-in-full:
    kind: agreement
    title: ${said('Signed, in wide terms', 'Signé, en termes larges')}
    text: ${said('The text is in force and says all that was asked for.', 'Le texte est en vigueur et dit tout ce qui était demandé.')}
    if: { instrument.joint-text: in-force, clause.${clause}: wide }
    basis: assumed
  signed:
    kind: agreement
    title: ${said('Signed', 'Signé')}
    text: ${said('The text is in force. It says what could be said.', 'Le texte est en vigueur. Il dit ce qui pouvait être dit.')}
    if: { instrument.joint-text: in-force }
    basis: assumed${declined}
  no-text:
    kind: impasse
    title: ${said('No text', 'Pas de texte')}
    text: ${said('The delegations go home without a text.', 'Les délégations rentrent sans texte.')}
    basis: assumed`;
}

/** Conditions of which two neighbours hold at once; one alone where there are no two. */
const pairs = (conditions: readonly string[]): readonly string[] =>
  conditions.slice(1).map((second, i) => `${conditions[i]?.slice(0, -2)}, ${second.slice(2)}`);
