import type { ComponentType } from 'react';
import { lazyProse } from './lazyProse';
import type { revealedComponents } from './revealedComponents';

/** A component of the prose that comes with the answer, and not with the first screen. */
export function revealed<P extends object>(pick: (components: typeof revealedComponents) => ComponentType<P>): ComponentType<P> {
  return lazyProse(async () => pick((await import('./revealedComponents')).revealedComponents));
}
