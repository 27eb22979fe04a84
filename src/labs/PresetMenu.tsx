import { useId } from 'react';
import { SubscriptText } from '../charts/SubscriptText';
import { Select } from '../controls/Select';
import type { SceneBase } from '../scene/scene';
import { useField, useKlarity } from '../state/KlarityContext';
import './PresetMenu.css';

interface PresetMenuProps<T extends string> {
  readonly label: string;
  readonly names: readonly T[];
  /** What each is called, and what to look for in it. */
  readonly textOf: (name: T) => { readonly name: string; readonly look: string };
  /** What the scene is, or is made from; null where it is another matter. */
  readonly found: { readonly name: T; readonly isChanged: boolean } | null;
  /** The title of one that was changed since. */
  readonly changed: (title: string) => string;
  /** Of a scene that is none of them; left out where each is made from one. */
  readonly own?: { readonly title: string; readonly look: string };
  readonly scenes: Readonly<Record<T, SceneBase>>;
}

/** The examples of a lab, each with a line on what to look for. */
export function PresetMenu<T extends string>({ label, names, textOf, found, changed, own, scenes }: PresetMenuProps<T>) {
  const id = useId();
  const klarity = useKlarity();
  useField((state) => state.place.lock);
  // Where only some parts are shown, it may speak of others, and tell a room at home what the screen still hides.
  const isWhole = useField((state) => state.place.show.length === 0);
  const isThere = found !== null && !found.isChanged;
  const otherwise = found === null ? own?.title : changed(textOf(found.name).name);
  return (
    <div className="preset-menu">
      <Select
        label={label}
        options={names.map((name) => ({ value: name, label: textOf(name).name, disabled: !klarity.allows(scenes[name]) }))}
        value={isThere ? found.name : null}
        otherwise={isThere ? undefined : otherwise}
        describedBy={isWhole ? id : undefined}
        onChange={(name) => klarity.replace(scenes[name])}
      />
      {isWhole && (
        <p className="preset-menu__look" id={id}>
          <SubscriptText text={found === null ? (own?.look ?? '') : textOf(found.name).look} />
        </p>
      )}
    </div>
  );
}
