import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  /** The heading that it stands under, where several sheets have this title. */
  readonly under?: string;
  readonly children: ComponentChildren;
}

/** A part of the debrief on its own paper; its heading can be gone to. */
export function Sheet({ id, title, lead, under, children }: Props) {
  return (
    <section class="paper sheet" aria-labelledby={under ? `${under} ${id}` : id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead ? <p class="sheet-lead">{lead}</p> : null}
      {children}
    </section>
  );
}
