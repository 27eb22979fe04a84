import type { ComponentType } from 'react';
import { views } from '../scene/query';
import type { View } from '../scene/query';

/** The four views of a page, each fetched when it is first gone to. */
const shells = {
  study: async () => (await import('./StudyShell')).StudyShell,
  explore: async () => (await import('./ExploreShell')).ExploreShell,
  classroom: async () => (await import('./classroom/ClassroomShell')).ClassroomShell,
  embed: async () => (await import('./embed/EmbedShell')).EmbedShell,
} as const satisfies Readonly<Record<View, () => Promise<ComponentType>>>;

/** The views that this build has, that which an address need not name first. */
export const shownViews: readonly View[] = views;

/** The shell of a view. */
export function openShell(view: View): Promise<ComponentType> {
  return shells[view]();
}
