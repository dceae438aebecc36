import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { unreachable } from '../../ground/result.ts';
import { later } from '../later.tsx';
import { Heading } from '../panels/heading.tsx';
import { say } from '../words/say.ts';
import { DoorPage } from './door-page.tsx';
import { LineStrip } from './line-strip.tsx';
import { Page } from './page.tsx';
import { after, leave, lobby, seated, shown, whereabouts } from './seat.ts';
import { write } from './words.ts';

const { Later: WaitingRoom, fetch: fetchRoom } = later(async () => (await import('./waiting-room.tsx')).WaitingRoom);
const { Later: ClassTable, fetch: fetchTable } = later(async () => (await import('./class-table.tsx')).ClassTable);
const { Later: AfterPage, fetch: fetchAfter } = later(async () => (await import('./after-page.tsx')).AfterPage);

/** A student's page. */
export function App() {
  return (
    <>
      <LineStrip />
      <Shown />
    </>
  );
}

function Shown(): JSX.Element {
  const { value: at } = whereabouts;
  switch (at.kind) {
    case 'door':
      return <DoorPage />;
    case 'inside':
      return <Inside />;
    case 'over':
      return (
        <Page>
          <section class="door paper">
            <Heading level={1}>{write(at.code === 'class/erased' ? 'over.erased' : 'over.reissued')}</Heading>
            <button type="button" class="button button-main" onClick={leave}>
              {write('over.again')}
            </button>
          </section>
        </Page>
      );
    default:
      return unreachable(at);
  }
}

function Inside() {
  // What comes later is fetched while the line is there: it may be gone when it is needed.
  useEffect(() => {
    void fetchRoom().then(fetchTable).then(fetchAfter);
  }, []);
  const [hall, table, t] = [lobby.value, shown.value, seated.value];
  if (!hall) return <p class="moment">{say('app.loading')}</p>;
  if (!table || !t) return <WaitingRoom lobby={hall} shown={table} />;
  if (after.value && t.view.step === 'ended') return <AfterPage shown={table} t={t} />;
  return <ClassTable shown={table} t={t} />;
}
