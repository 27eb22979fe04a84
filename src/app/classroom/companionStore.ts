import { createStore } from 'zustand/vanilla';
import { openPresenter } from './presenter/presenterWindow';

/** What can be open beside the slides, in their own window. */
type Beside = 'panel' | 'hour';

interface CompanionState {
  readonly open: Beside | null;
  /** Whether the browser has refused to open the presenter's window. */
  readonly isBlocked: boolean;
}

/** What goes along with a lecture, whichever slides or lab it shows. */
export const companionStore = createStore<CompanionState>(() => ({ open: null, isBlocked: false }));

/** Opens the presenter's window; where there can be none, its panel in this one. */
export function present(address: string): void {
  const isOpened = openPresenter(address);
  companionStore.setState(isOpened ? { open: null, isBlocked: false } : { open: 'panel', isBlocked: true });
}

export const toggleBeside = (what: Beside): void => companionStore.setState(({ open }) => ({ open: open === what ? null : what, isBlocked: false }));
