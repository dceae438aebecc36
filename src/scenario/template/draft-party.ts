import type { Plan, Seat } from './plan.ts';
import { readable, said } from './said.ts';

/** One delegation's section: who it is, what it wants, how it feels. Neighbours in the list want different things. */
export function draftParty(plan: Plan, { id, role, seat, signs }: Seat): string {
  const place = plan.parties.findIndex((p) => p.id === id);
  const other = plan.parties[place === 0 ? 1 : place - 1]?.id ?? id;
  const [clause = ''] = plan.clauses;
  const [dear, poor] = place % 2 === 0 ? ['wide', 'narrow'] : ['narrow', 'wide'];
  const name = readable(id);
  const words = plan.template !== 'mediator' || role === 'mediator' ? 'propose' : 'support';
  return `  ${id}:
    name: ${said(name, name)}
    placard: ${said(name.slice(0, 18), name.slice(0, 18))}   # at most 18 characters
    role: ${role}
    seat: ${seat}   # open: a player may take it; class: only a class; bot: nobody
    place: ${id}-seat
    members:
      - { text: ${said('The head of delegation', 'Le chef de la délégation')}, basis: assumed }
    public: { text: ${said('What everybody knows of its position.', 'Ce que chacun sait de sa position.')}, basis: assumed }
    confidential:
      - { text: ${said(`We would like “${readable(clause)}” in ${dear} terms.`, `Nous souhaitons « ${readable(clause)} » en termes ${dear === 'wide' ? 'larges' : 'étroits'}.`)}, basis: assumed }
    fallback: { text: ${said('Things stay as they are.', 'Les choses restent en l’état.')}, basis: assumed }
${
  signs
    ? `    # Moves that it never makes. They are shown with this reason and cannot be chosen.
    red-lines:
      - id: no-silence
        text: ${said(`We never agree that nothing is said on “${readable(clause)}”.`, `Nous n’acceptons jamais que rien ne soit dit sur « ${readable(clause)} ».`)}
        forbids: { event.verb: { in: [propose, support] }, event.clause: ${clause}, event.option: absent }
        basis: assumed
`
    : ''
}    # What it pays at home for a move beyond its instructions (see "beyond" below).
    beyond-price: { home: -2 }
    # What the texts are worth to it. Weights sum to 100, values go from 0 to 10: together at most 1000.
    preference:
      reservation: ${signs ? 300 : 200}   # worth of no text in force
      aspiration: 800
      clauses:
${weights(plan.clauses.length)
  .map((weight, i) => {
    const turned = (place + i) % 2 === 0;
    const [narrow, wide] = role === 'mediator' || role === 'observer' ? [8, 8] : turned ? [5, 10] : [10, 5];
    return `        ${plan.clauses[i]}: { weight: ${weight}, values: { absent: 0, narrow: ${narrow}, wide: ${wide} }, basis: assumed }`;
  })
  .join('\n')}
      # Two to four aims beside the texts.
      aims:
        - { id: keeps-its-house, text: ${said('Nobody at home says that you gave too much.', 'Personne, chez vous, ne dit que vous avez trop donné.')}, if: { pressure.home: { min: 5 } }, worth: 80, basis: assumed }
        - { id: is-believed, text: ${said(`${readable(other)} believes your word.`, `« ${readable(other)} » croit votre parole.`)}, if: { pressure.trust.${other}.self: { min: 5 } }, worth: 80, basis: assumed }
      basis: assumed
    # How a bot speaks for it: leanings from -3 to 3.
    doctrine:
      usual: { ${role === 'observer' ? 'announce: 1' : `${words}: 1, offer: 1`}, criticise: -1 }
      listens: { ${other}: 1 }
    # The capital's last word in the debrief.
    answers:
      - { if: { instrument.joint-text: in-force }, text: ${said('You brought a text home. We shall see what it is worth.', 'Vous rapportez un texte. Nous verrons ce qu’il vaut.')} }
      - { text: ${said('You come home with empty hands, and with your hands free.', 'Vous revenez les mains vides, et les mains libres.')} }
    # Its temper. "posture": open, attentive, guarded, firm, cold or away; "beyond": moves its instructions do not cover there.
    stance:
      initial: attentive
      states:
        attentive:
          label: ${said('Listens', 'Écoute')}
          posture: attentive
          on:
            SUPPORTED:
              - { target: hopeful, if: { event.by: { not: self }, event.clause: ${clause}, event.option: ${dear} }, because: ${said('Another speaks for our terms.', 'Un autre parle pour nos termes.')}, basis: assumed }
            CRITICISED:
              - { target: wary, if: { event.to: self }, do: { home: -1 }, because: ${said('We were criticised before all.', 'On nous a critiqués devant tous.')}, basis: assumed }
        hopeful:
          label: ${said('Sees a way', 'Voit un chemin')}
          posture: open
          on:
            CRITICISED:
              - { target: wary, if: { event.to: self }, because: ${said('We were criticised before all.', 'On nous a critiqués devant tous.')}, basis: assumed }
        wary:
          label: ${said('On its guard', 'Sur ses gardes')}
          posture: guarded
          beyond:
            - id: gives-way
              if: { event.verb: { in: [propose, support] }, event.clause: ${clause}, event.option: ${poor} }
              because: ${said('To give way after a rebuke is not in your instructions.', 'Céder après un reproche n’est pas dans vos instructions.')}
              basis: assumed
          on:
            CLOSE:
              - { target: attentive, if: { pressure.home: { min: 5 } }, because: ${said('At home it is forgotten.', 'Chez nous, on l’a oublié.')}, basis: assumed }`;
}

/** As even as they can be, the first ones heavier, with the sum of 100. */
const weights = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.floor(100 / count) + (i < 100 % count ? 1 : 0));
