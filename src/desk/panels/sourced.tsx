import type { Sourced } from '../../scenario/model.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { localeShown, say, tell } from '../words/say.ts';

/** Where a claim comes from, in small print: its source by name, or that it is inferred or assumed. */
export function SourceNote({ source, dossier }: { readonly source: Sourced; readonly dossier: Dossier }) {
  const cited = (source.cite ?? []).map((cite) => citeText(cite, dossier));
  const basis = source.basis ? [say(`source.${source.basis}`)] : [];
  if (cited.length + basis.length === 0) return null;
  const text = [
    ...(cited.length > 0 ? [say('source.cite', { source: cited.join(say('source.and')) })] : []),
    ...basis,
  ].join(' · ');
  return <small class="source">{text}</small>;
}

/** A short mark behind a sentence; its note opens on demand. */
export function SourceMark({ source, dossier }: { readonly source: Sourced; readonly dossier: Dossier }) {
  const cited = (source.cite ?? []).map((cite) => citeText(cite, dossier));
  const basis = source.basis ? say(`source.${source.basis}`) : undefined;
  const mark = cited.length > 0 ? shortMark(source.cite ?? [], dossier) : (basis ?? '');
  if (mark === '') return null;
  return (
    <span class="source-mark" title={[...cited, ...(basis ? [basis] : [])].join(' · ')}>
      {cited.length > 0 ? `[${mark}]` : `(${mark})`}
    </span>
  );
}

/** Numbers of the sources in the list at the end, with the paragraph: `1 ¶5`. */
function shortMark(cites: readonly string[], dossier: Dossier): string {
  const ids = Object.keys(dossier.sources);
  return cites
    .map((cite) => {
      const [id = '', paragraph] = cite.split('#');
      const number = String(ids.indexOf(id) + 1);
      return paragraph ? say('source.paragraph', { title: number, paragraph }) : number;
    })
    .join(say('source.and'));
}

export function citeText(cite: string, dossier: Dossier): string {
  const [id = '', paragraph] = cite.split('#');
  const source = dossier.sources[id];
  if (!source) return id;
  const title = tell(source.title);
  return paragraph ? say('source.paragraph', { title, paragraph }) : title;
}

export function SourceList({ dossier }: { readonly dossier: Dossier }) {
  const day = new Intl.DateTimeFormat(localeShown(), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <ol class="sources">
      {Object.entries(dossier.sources).map(([id, { title, date }]) => (
        <li key={id}>
          {date ? say('source.dated', { title: tell(title), date: day.format(new Date(date)) }) : tell(title)}
        </li>
      ))}
    </ol>
  );
}
