import { useEffect, useEffectEvent } from 'react';
import type { LabKey } from '../labs/lab';
import { units } from '../math/unit';
import type { Klarity } from '../state/klarity';
import { useField, useKlarity } from '../state/KlarityContext';
import { openedLab } from './openLab';

function nextUnit(klarity: Klarity): void {
  const { unit } = klarity.store.getState().preferences;
  const next = units[(units.indexOf(unit) + 1) % units.length];
  if (next) klarity.prefer({ unit: next });
}

function toggleFullScreen(): void {
  // Refused where the host's frame may not fill the screen: the lecture goes on in the window.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

const shellKeys: readonly LabKey[] = [
  {
    keys: ['r', 'Enter'],
    shown: 'R',
    does: (m) => m.classroom.reveal,
    press: (klarity) => klarity.set({ revealed: !klarity.store.getState().revealed }),
  },
  { keys: ['u'], shown: 'U', does: (m) => m.classroom.unit, press: nextUnit },
  {
    keys: ['z', 'y'],
    shown: 'Z Y',
    does: (m) => m.classroom.undo,
    press: (klarity, key) => (key === 'z' ? klarity.undo() : klarity.redo()),
  },
  { keys: ['f'], shown: 'F', does: (m) => m.classroom.full, press: toggleFullScreen },
];

const WALKING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
const PRESSING = [' ', 'Enter'];
/** What begins a number: a cell of a table takes it. */
const NUMBER = /^[-+.,\d]$/;

/** Whether a control that has the focus wants the key for itself: a text wants all, a slider or a button only its own. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  // Behind a dialog nothing may happen that its reader does not see.
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="slider"], input[type="range"]')) return WALKING.includes(key);
  if (target.closest('[role="gridcell"], [role="option"]')) return [...WALKING, ...PRESSING].includes(key) || NUMBER.test(key);
  if (target.closest('input[type="radio"]')) return [...WALKING, ...PRESSING].includes(key);
  if (target.closest('button, summary, a, input[type="checkbox"]')) return PRESSING.includes(key);
  return target.closest('input, select, textarea') !== null;
}

interface ShellActions {
  readonly onHelp: () => void;
  readonly onShare: () => void;
}

/** The shell's keys and the lab's, as far as the control that has the focus does not want them. Returns them all, for the list. */
export function useClassroomKeys({ onHelp, onShare }: ShellActions): readonly LabKey[] {
  const klarity = useKlarity();
  const scene = useField((state) => state.scene);
  const lab = openedLab(scene.lab);
  const share: LabKey = { keys: ['s'], shown: 'S', does: (m) => m.classroom.share, press: onShare };
  const help: LabKey = { keys: ['?', 'h'], shown: '?', does: (m) => m.classroom.help, press: onHelp };
  const keys = [...shellKeys, ...lab.keys.filter(({ applies }) => applies?.(scene) ?? true), share, help];

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const key = keys.find((one) => one.keys.includes(pressed));
    if (!key || (event.repeat && key.repeats !== true)) return;
    event.preventDefault();
    key.press(klarity, pressed);
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return keys;
}
