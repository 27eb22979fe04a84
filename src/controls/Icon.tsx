import './Icon.css';

const paths = {
  play: 'M4.5 2.5v11l9-5.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  'step-back': 'M10.5 3.5 6 8l4.5 4.5',
  'step-forward': 'M5.5 3.5 10 8l-4.5 4.5',
  rewind: 'M3.5 3v10M13 3.5 7 8l6 4.5z',
  undo: 'M6.5 2.5 3 6l3.5 3.5M3 6h6.25a3.75 3.75 0 0 1 0 7.5H6',
  redo: 'M9.5 2.5 13 6 9.5 9.5M13 6H6.75a3.75 3.75 0 0 0 0 7.5H10',
  reset: 'M3 3v3.5h3.5M3.4 6.4A5.25 5.25 0 1 1 2.75 9',
  lock: 'M3.5 7h9v6.5h-9zM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2',
  unlock: 'M3.5 7h9v6.5h-9zM5.25 7V5a2.75 2.75 0 0 1 5.3-1',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  link: 'M6.5 9.5a2.65 2.65 0 0 0 3.75 0l2.5-2.5A2.65 2.65 0 0 0 9 3.25L8 4.25M9.5 6.5a2.65 2.65 0 0 0-3.75 0L3.25 9A2.65 2.65 0 0 0 7 12.75l1-1',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  swap: 'M2.5 5.5h10.5M10 2.5l3 3-3 3M13.5 11H3M6 8l-3 3 3 3',
} as const;

export type IconName = keyof typeof paths;

const solid: ReadonlySet<IconName> = new Set<IconName>(['play', 'pause', 'rewind']);

/** A sign beside or instead of a word; the word itself is the control's name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={solid.has(name) ? 'icon icon--solid' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
