import type { ComponentType } from 'react';
import type * as whole from '../openShell';
import { EmbedShell } from '../embed/EmbedShell';

/** In place of `app/openShell`: this page is framed, and is gone to for nothing else. */
const shells = { embed: (): Promise<ComponentType> => Promise.resolve(EmbedShell) };

export const openShell: typeof whole.openShell = () => shells.embed();
export const shownViews: typeof whole.shownViews = ['embed'];
