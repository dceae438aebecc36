import { createHash } from 'node:crypto';

/** The room's own paper, ink and metal; see `desk/look/tokens.css`. */
export const STYLE = `
:root { color-scheme: light; --paper: #f6f0e1; --shade: #ebe1c9; --line: #cdbf9f; --ink: #1e2430; --soft: #4d4a45;
  --brass: #b68a3a; --brass-ink: #6c4d12; --seal: #87291c; --baize: #1f4b3f; --sky: #24597e; --walnut: #4a3324;
  --serif: "Source Serif 4", Georgia, "Times New Roman", serif; --sans: "Source Sans 3", "Segoe UI", system-ui, sans-serif;
  --mono: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
* { box-sizing: border-box; }
html { background: #241710; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; max-width: 74rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); padding: 2rem clamp(1rem, 4vw, 3.5rem) 4rem; }
header { border-bottom: 3px double var(--walnut); margin-bottom: 1.5rem; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; font-weight: 600; }
h1 { font-size: 2.1rem; margin: 0 0 .25rem; } h2 { font-size: 1.5rem; margin: 2.75rem 0 .75rem; } h3 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; }
p { max-width: 68ch; } .lead { font-family: var(--serif); font-size: 1.1rem; margin: .25rem 0 1rem; color: var(--soft); }
a { color: var(--sky); text-underline-offset: .15em; } a:focus-visible, summary:focus-visible { outline: 3px solid var(--sky); outline-offset: 2px; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1rem; }
nav a { display: inline-block; padding: .3rem 0; }
dl.figures { display: flex; flex-wrap: wrap; gap: .75rem 2.25rem; margin: 0 0 1.25rem; } dl.figures div { min-width: 7rem; }
dl.figures dt { font-size: .85rem; color: var(--soft); } dl.figures dd { margin: 0; font: 600 1.35rem/1.2 var(--serif); }
.wide { overflow-x: auto; margin: 0 0 1.5rem; } .wide:focus-visible { outline: 3px solid var(--sky); outline-offset: 2px; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--soft); padding: 0 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .85rem; color: var(--soft); font-weight: 600; vertical-align: bottom; } tbody th { font-weight: 600; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } td.n, a, td.spread small { white-space: nowrap; }
td.spread { min-width: 13rem; } tr.inner th, tr.inner td { border-bottom-style: dotted; font-weight: 400; } tr.inner th { padding-left: 1.5rem; }
code, .file { font-family: var(--mono); font-size: .86em; overflow-wrap: anywhere; } small { color: var(--soft); }
.never { color: var(--seal); font-weight: 700; } .never::before { content: "\\2715\\00a0"; }
.some { color: var(--brass-ink); font-weight: 700; } .some::before { content: "\\25D0\\00a0"; }
.pass { color: var(--baize); font-weight: 700; } .pass::before { content: "\\2713\\00a0"; }
.fail { color: var(--seal); font-weight: 700; } .fail::before { content: "\\2715\\00a0"; }
ol.found { list-style: none; padding: 0; margin: 0; } ol.found > li { border-left: 5px solid var(--line); padding: .15rem 0 .15rem .9rem; margin: 0 0 .9rem; }
ol.fault > li { border-left: 5px double var(--seal); } ol.doubt > li { border-left-color: var(--brass); } ol.note > li { border-left-style: dotted; }
ol.found p { margin: 0; } p.remedy { margin: -.4rem 0 1.1rem; padding-left: 1.2rem; } p.remedy::before { content: "\\2192\\00a0"; } .remedy { color: var(--soft); } .where { font-size: .88rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
details summary { cursor: pointer; } details code { display: block; background: var(--shade); padding: .5rem .75rem; margin: .25rem 0; user-select: all; }
svg { display: block; max-width: 100%; height: auto; } .bar { display: flex; align-items: center; gap: .75rem; margin: .15rem 0; } .bar svg { flex: none; width: min(26rem, 32vw); height: .85rem; } .bar span { font-variant-numeric: tabular-nums; }
.random { fill: var(--brass); } .bots { fill: var(--baize); } .track { fill: var(--shade); } .rule { stroke: var(--walnut); stroke-width: 1.5; }
ul.key { list-style: none; display: flex; gap: 1.5rem; padding: 0; margin: .25rem 0 .75rem; } ul.key svg { display: inline-block; vertical-align: -2px; margin-right: .4rem; }
table.file { border: 1px solid var(--line); background: #fffdf6; table-layout: fixed; } table.file td, table.file th { border: 0; padding: 0 .6rem; line-height: 1.55; }
table.file col.number { width: 4rem; } table.file col.count { width: 8.5rem; }
table.file td.n { color: var(--soft); user-select: none; } table.file td.c { text-align: right; white-space: nowrap; border-right: 1px solid var(--line); font-variant-numeric: tabular-nums; user-select: none; }
table.file td.t { white-space: pre-wrap; overflow-wrap: anywhere; } table.file tr:target td { background: var(--shade); box-shadow: inset 0 2px var(--brass), inset 0 -2px var(--brass); }
tr.nothing td.t { box-shadow: inset 4px 0 var(--seal); } tr.partly td.t { box-shadow: inset 4px 0 var(--brass); } table.file .never, table.file .some { font-weight: 600; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 40rem) { body { padding: 1.25rem .9rem 3rem; } h1 { font-size: 1.7rem; } table.stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; border: 0; } .stack tr { border-bottom: 1px solid var(--line); padding: .35rem 0; } .bar svg { width: 36vw; } table.file col.number { width: 2.9rem; } table.file col.count { width: 6rem; } table.file td, table.file th { padding: 0 .3rem; } }
@media print { @page { margin: 14mm; } html, body { background: #fff; } body { max-width: none; padding: 0; font-size: 9.5pt; } nav { display: none; } a { color: inherit; text-decoration: none; }
  svg, .never, .some { -webkit-print-color-adjust: exact; print-color-adjust: exact; } tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } .wide { overflow: visible; }
  table.file { font-size: 7.5pt; } #file { break-before: page; } details summary { list-style: none; } }
`;

/** No script, nothing from elsewhere, and no style but this one. */
export const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
