import { useEffect, useEffectEvent } from 'react';
import type { LabKey } from '../../labs/lab';
import { units } from '../../math/unit';
import type { Klarity } from '../../state/klarity';
import { useField, useKlarity } from '../../state/KlarityContext';
import { openedLab } from '../openLab';
import { toggleFullScreen } from './fullScreen';

function nextUnit(klarity: Klarity): void {
  const { unit } = klarity.store.getState().preferences;
  const next = units[(units.indexOf(unit) + 1) % units.length];
  if (next) klarity.prefer({ unit: next });
}

/** A key of the room itself. */
export interface ClassroomKey extends LabKey {
  /** Whether no control that has the focus can take it: a clicker knows of none. */
  readonly always?: boolean;
}

/** What shows the answer where there are no slides. */
export const revealKey: ClassroomKey = {
  keys: ['r', 'Enter'],
  shown: 'R',
  does: (m) => m.classroom.reveal,
  press: (klarity) => klarity.set({ revealed: !klarity.store.getState().revealed }),
};

const shellKeys: readonly ClassroomKey[] = [
  { keys: ['u'], shown: 'U', does: (m) => m.classroom.unit, press: nextUnit },
  { keys: ['f'], shown: 'F', does: (m) => m.classroom.full, press: toggleFullScreen },
];

/** A key of the lab's, though every lab has it: where the room enlarges charts by Z, it is ⇧ Z. */
const undoKey: LabKey = {
  keys: ['z', 'y'],
  shown: 'Z Y',
  does: (m) => m.classroom.undo,
  press: (klarity, key) => (key === 'z' ? klarity.undo() : klarity.redo()),
};

const WALKING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
const PRESSING = [' ', 'Enter'];
/** What begins a number: a cell of a table takes it. */
const NUMBER = /^[-+.,\d]$/;

/** Whether a control that has the focus wants the key for itself: a text wants all, a slider or a button only its own. */
function isTaken({ target, key }: KeyboardEvent, always = false): boolean {
  // Behind a dialog nothing may happen that its reader does not see.
  if (document.querySelector('dialog[open]')) return true;
  if (always) return false;
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="slider"], input[type="range"]')) return WALKING.includes(key);
  if (target.closest('[role="gridcell"], [role="option"]')) return [...WALKING, ...PRESSING].includes(key) || NUMBER.test(key);
  if (target.closest('input[type="radio"]')) return [...WALKING, ...PRESSING].includes(key);
  if (target.closest('button, summary, a, input[type="checkbox"]')) return PRESSING.includes(key);
  return target.closest('input, select, textarea') !== null;
}

interface ClassroomActions {
  readonly onHelp: () => void;
  readonly onShare: () => void;
  /** Keys of what else is in the room: slides, a pen. They come before those of the lab. */
  readonly more: readonly ClassroomKey[];
}

/** With ⇧, keys that the room has taken are the lab's again. */
function asListed(key: LabKey, taken: ReadonlySet<string>): LabKey {
  return key.keys.some((one) => taken.has(one)) ? { ...key, shown: `⇧ ${key.shown}` } : key;
}

/**
 * The room's keys and the lab's, as far as the control that has the focus does not want them. Returns them all, for the list.
 * To add one, hand it in with `more`.
 */
export function useClassroomKeys({ onHelp, onShare, more }: ClassroomActions): readonly LabKey[] {
  const klarity = useKlarity();
  const scene = useField((state) => state.scene);
  const lab = openedLab(scene.lab);
  const share: ClassroomKey = { keys: ['s'], shown: 'S', does: (m) => m.classroom.share, press: onShare };
  const help: ClassroomKey = { keys: ['?'], shown: '?', does: (m) => m.classroom.help, press: onHelp };
  const roomKeys: readonly ClassroomKey[] = [...more, ...shellKeys, share, help];
  const labKeys: readonly ClassroomKey[] = [undoKey, ...lab.keys.filter(({ applies }) => applies?.(scene) ?? true)];

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const inOrder = event.shiftKey ? [...labKeys, ...roomKeys] : [...roomKeys, ...labKeys];
    const key = inOrder.find((one) => one.keys.includes(pressed));
    if (!key || isTaken(event, key.always)) return;
    if (event.repeat && key.repeats !== true) return;
    event.preventDefault();
    // The control that has the focus would move by it as well.
    if (key.always) event.stopPropagation();
    key.press(klarity, pressed);
  });
  useEffect(() => {
    // Before the control hears it.
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
  const taken = new Set(roomKeys.flatMap(({ keys }) => keys));
  return [...roomKeys.slice(0, -2), ...labKeys.map((key) => asListed(key, taken)), share, help];
}
