import type { JSX } from 'preact';
import { unreachable } from '../ground/result.ts';
import { later } from './later.tsx';
import { Notice } from './notice.tsx';
import { screen } from './screen.ts';
import { TitleScreen } from './screens/title-screen.tsx';
import { say } from './words/say.ts';

const { Later: SeatScreen } = later(async () => (await import('./screens/seat-screen.tsx')).SeatScreen);
const { Later: DossierScreen } = later(async () => (await import('./screens/dossier-screen.tsx')).DossierScreen);
const { Later: TableScreen } = later(async () => (await import('./screens/table-screen.tsx')).TableScreen);
const { Later: DebriefScreen } = later(async () => (await import('./screens/debrief-screen.tsx')).DebriefScreen);
const { Later: StudioScreen } = later(async () => (await import('./studio/studio-screen.tsx')).StudioScreen);
const { Later: ReplayScreen } = later(async () => (await import('./screens/replay-screen.tsx')).ReplayScreen);

export function App() {
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {say('app.skip')}
      </button>
      <Shown />
      <Notice />
    </>
  );
}

/** A button, not a link: the fragment of the address belongs to replay links. */
function skip(): void {
  const content = document.getElementById('content');
  content?.focus();
  content?.scrollIntoView();
}

function Shown(): JSX.Element {
  const now = screen.value;
  switch (now.kind) {
    case 'title':
      return <TitleScreen />;
    case 'seat':
      return <SeatScreen scenario={now.scenario} />;
    case 'dossier':
      return <DossierScreen choice={now.choice} />;
    case 'table':
      return <TableScreen />;
    case 'debrief':
      return <DebriefScreen />;
    case 'studio':
      return <StudioScreen />;
    case 'replay':
      return <ReplayScreen />;
    default:
      return unreachable(now);
  }
}
