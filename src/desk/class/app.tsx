import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { unreachable } from '../../ground/result.ts';
import { Heading } from '../panels/heading.tsx';
import { say } from '../words/say.ts';
import { DoorPage } from './door-page.tsx';
import { LineStrip } from './line-strip.tsx';
import { Page } from './page.tsx';
import { AfterPage, ClassTable, ClosedRoom, fetchRoom, fetchTable, WaitingRoom } from './rooms.tsx';
import { after, leave, lobby, seated, shown, whereabouts } from './seat.ts';
import { write } from './words.ts';

const OVER = {
  'seat/reissued': 'over.reissued',
  'seat/dismissed': 'over.dismissed',
  'class/erased': 'over.erased',
} as const;

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
            <Heading level={1}>{write(OVER[at.code])}</Heading>
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
  // While one waits for a seat, the table's page comes.
  useEffect(() => {
    void fetchRoom().then(fetchTable);
  }, []);
  const [hall, table, t] = [lobby.value, shown.value, seated.value];
  if (!hall) return <p class="moment">{say('app.loading')}</p>;
  if (table?.stage === 'closed' && !t) return <ClosedRoom lobby={hall} shown={table} />;
  if (!table || !t) return <WaitingRoom lobby={hall} shown={table} />;
  if (after.value && (table.disclosed || table.stage === 'closed')) return <AfterPage shown={table} t={t} />;
  return <ClassTable shown={table} t={t} />;
}
