import { useEffect, useEffectEvent } from 'react';
import { findLab } from '../labs';
import type { LabKey } from '../labs/lab';
import { units } from '../math/unit';
import type { Klarity } from '../state/klarity';
import { useField, useKlarity } from '../state/KlarityContext';

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

/** A control that has the focus keeps its keys. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, select, textarea, summary, [role="slider"]') !== null;
}

/** The shell's keys and the lab's, listened to while no control has the focus. Returns them all, for the list. */
export function useClassroomKeys(onHelp: () => void): readonly LabKey[] {
  const klarity = useKlarity();
  const lab = findLab(useField((state) => state.scene.lab));
  const help: LabKey = { keys: ['?', 'h'], shown: '?', does: (m) => m.classroom.help, press: onHelp };
  const keys = [...shellKeys, ...(lab?.keys ?? []), help];

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
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
