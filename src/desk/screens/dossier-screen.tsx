import { useSignal } from '@preact/signals';
import { startGame } from '../game.ts';
import { busy } from '../host.ts';
import { useIntroduction } from '../introduction.ts';
import { Icon } from '../look/icon.tsx';
import { DossierPaper } from '../panels/dossier-paper.tsx';
import { EstimateForm } from '../panels/estimate-form.tsx';
import { Heading } from '../panels/heading.tsx';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { type Estimates, readEstimates } from '../save/estimates.ts';
import type { Choice } from '../screen.ts';
import { say, tell } from '../words/say.ts';

export function DossierScreen({ choice }: { readonly choice: Choice }) {
  const dossier = useIntroduction(choice.scenario, choice.seat);
  const held = useSignal<Estimates>(choice.estimates ?? {});
  if (!dossier) return <p class="moment">{say('app.loading')}</p>;
  const sit = () => {
    const guessed = readEstimates(held.value);
    void startGame({ ...choice, ...(guessed && { estimates: guessed }) });
  };
  const party = dossier.parties.find((p) => p.id === choice.seat);
  return (
    <div class="dossier-screen">
      <ScreenBar back={{ kind: 'seat', scenario: choice.scenario }} />
      <main id="content" tabIndex={-1}>
        <Heading level={1}>
          {say('dossier.title')}
          {party ? <span> {tell(party.name)}</span> : null}
        </Heading>
        <DossierPaper dossier={dossier} />
        <EstimateForm dossier={dossier} held={held} />
      </main>
      <div class="dossier-foot">
        <button type="button" class="button button-quiet" onClick={() => print()}>
          <Icon name="print" />
          {say('dossier.print')}
        </button>
        <button type="button" class="button button-main" disabled={busy.value} onClick={sit}>
          {say('dossier.sit')}
        </button>
      </div>
    </div>
  );
}
