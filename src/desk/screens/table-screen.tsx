import { game } from '../game.ts';
import { news } from '../host.ts';
import { Turn } from '../moves/turn.tsx';
import { Room } from '../panels/room.tsx';
import { TableBar } from '../panels/table-bar.tsx';
import { TableLeaves } from '../panels/table-leaves.tsx';
import { goTo } from '../screen.ts';

/** The game that a solo player plays. */
export function TableScreen() {
  const t = game.value;
  if (!t) {
    goTo({ kind: 'title' });
    return null;
  }
  return (
    <TableLeaves
      t={t}
      bar={(openDossier) => <TableBar t={t} openDossier={openDossier} />}
      room={<Room dossier={t.dossier} view={t.view} news={news.value} />}
      moves={<Turn t={t} since={t.log.entries.length} />}
    />
  );
}
