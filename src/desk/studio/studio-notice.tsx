import type { ComponentChildren } from 'preact';
import { unreachable } from '../../ground/result.ts';
import { save, saveCopy, takeTheirs } from './file-desk.ts';
import { type Trouble, trouble } from './trouble.ts';
import { write } from './words.ts';
import { draft } from './workbench.ts';

/** What went otherwise than the author may think, with the ways out of it. */
export function StudioNotice() {
  return (
    <div class="studio-notice" role="alert">
      {trouble.value ? <Told what={trouble.value} /> : null}
    </div>
  );
}

function Told({ what }: { readonly what: Trouble }) {
  const { kind, name } = what;
  switch (kind) {
    case 'unopened':
      return <Paper text={write(`trouble.${what.fault}`, { name })} done="trouble.understood" />;
    case 'followed':
    case 'parted':
      return <Paper text={write(`trouble.${kind}`, { name })} done="trouble.understood" />;
    case 'refused':
    case 'failed':
      return (
        <Paper text={write(`trouble.${kind}`, { name })} done="trouble.later">
          <button type="button" class="button button-main" onClick={() => draft.value && saveCopy(draft.value)}>
            {write('trouble.copy')}
          </button>
        </Paper>
      );
    case 'changed':
      return (
        <Paper text={write('trouble.changed', { name })} done="trouble.later">
          <button type="button" class="button button-main" onClick={() => void takeTheirs(what.there)}>
            {write('trouble.theirs')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => void save('whatever')}>
            {write('trouble.over')}
          </button>
        </Paper>
      );
    default:
      return unreachable(kind);
  }
}

interface PaperProps {
  readonly text: string;
  readonly done: 'trouble.understood' | 'trouble.later';
  readonly children?: ComponentChildren;
}

function Paper({ text, done, children }: PaperProps) {
  return (
    <div class="studio-told paper">
      <p>{text}</p>
      <div>
        {children}
        <button type="button" class="button button-quiet" onClick={() => (trouble.value = undefined)}>
          {write(done)}
        </button>
      </div>
    </div>
  );
}
