import { type ComponentChild, Fragment } from 'preact';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The markup of papers: what a component without state or context comes to. */
export function printed(node: ComponentChild): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node !== 'object') return escaped(String(node));
  if (Array.isArray(node)) return node.map(printed).join('');
  if (!('type' in node)) throw new Error('a signal has no place on paper');
  const { type } = node;
  // By preact's own shape of a node.
  const { children, ...rest } = node.props as Readonly<Record<string, unknown>> & { children?: ComponentChild };
  if (type === Fragment) return printed(children);
  if (typeof type === 'function') return printed((type as (props: unknown) => ComponentChild)(node.props)); // not a class
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return `<${type}${attributes.join('')}>${printed(children)}</${type}>`;
}
