import type { Catalogue } from '../i18n/catalogue';
import type { SceneBase } from '../scene/scene';
import { ownsScene } from '../scene/sceneKind';
import type { Klarity } from '../state/klarity';
import type { LabCore } from '../state/labCore';
import { oneEdit } from '../state/labHooks';
import type { LabKey } from './lab';
import { mostAllowed } from './mostAllowed';
import { nextOf } from './nextOf';
import type { PresetFound } from './presetAmong';

/** What the keys of a lab are made of: what each is said to do, and what it does. */
export function labKeys<S extends SceneBase, R extends object, N extends string>(
  lab: LabCore<S, R>,
  words: Catalogue<{ readonly keys: Readonly<Record<N, string>> }>,
) {
  const says =
    (name: N): LabKey['does'] =>
    (_, lang) =>
      words.of(lang).keys[name];

  const once = (klarity: Klarity, label: string, recipe: (scene: S) => S, undoable = true): void =>
    oneEdit(klarity, lab)(label, recipe, { undoable });

  /** A key that does the same whatever there is. */
  const press =
    (label: string, recipe: (scene: S) => S): LabKey['press'] =>
    (klarity) =>
      once(klarity, label, recipe);

  /** To the next mode: opened, or where the locks leave no more, turned to with what is there. */
  const turnModes = <M extends string>(
    name: N,
    modes: readonly M[],
    modeOf: (scene: S) => M,
    open: (scene: S, mode: M) => S,
    turn: (scene: S, mode: M) => S,
  ): LabKey => ({
    keys: ['m'],
    shown: 'M',
    does: says(name),
    press: (klarity) =>
      once(klarity, 'mode', (scene) => {
        const mode = nextOf(modes, modeOf(scene));
        return mostAllowed(klarity, open(scene, mode), turn(scene, mode));
      }),
  });

  /** What a presenter's clicker sends: the example before, or after. */
  const turnPresets = (name: N, namesFor: (scene: S) => readonly string[], presetOf: (scene: S) => PresetFound<string> | null): LabKey => ({
    keys: ['PageDown', 'PageUp'],
    shown: 'PgDn PgUp',
    does: says(name),
    press(klarity, key) {
      const { scene } = klarity.store.getState();
      if (!ownsScene(lab, scene)) return;
      const next = nextOf(namesFor(scene), presetOf(scene)?.name ?? null, key === 'PageDown' ? 1 : -1);
      const preset = next === null ? undefined : lab.presets[next];
      if (preset) klarity.replace(preset);
    },
  });

  return { says, once, press, turnModes, turnPresets };
}
