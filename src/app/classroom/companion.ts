import { createStore } from 'zustand/vanilla';
import { openPresenter } from './presenter/presenterWindow';
import { toolWords } from './tools/toolWords';
import type { ToolWords } from './tools/toolWords';
import type { ClassroomKey } from './useClassroomKeys';

interface CompanionState {
  /** What is open beside the slides, in their own window. */
  readonly open: 'panel' | 'hour' | null;
  /** Whether the browser has refused to open the presenter's window. */
  readonly isBlocked: boolean;
}

/** What goes along with a lecture, whichever slides or lab it shows. */
export const companion = createStore<CompanionState>(() => ({ open: null, isBlocked: false }));

/** Opens the presenter's window; where there can be none, its panel in this one. */
export function present(address: string): void {
  const isOpened = openPresenter(address);
  companion.setState(isOpened ? { open: null, isBlocked: false } : { open: 'panel', isBlocked: true });
}

const toggle = (what: 'panel' | 'hour'): void => companion.setState(({ open }) => ({ open: open === what ? null : what, isBlocked: false }));

const says = (key: keyof ToolWords['keys']): ClassroomKey['does'] => (_, lang) => toolWords.of(lang).keys[key];

/** The keys of the presenter's window and panel and of the hour that is kept. `addressOf` is asked when the window is opened. */
export function companionKeys(addressOf: () => string): readonly ClassroomKey[] {
  return [
    { keys: ['p'], shown: 'P', does: says('presenter'), press: () => present(addressOf()) },
    { keys: ['i'], shown: 'I', does: says('panel'), press: () => toggle('panel') },
    { keys: ['k'], shown: 'K', does: says('hour'), press: () => toggle('hour') },
  ];
}
