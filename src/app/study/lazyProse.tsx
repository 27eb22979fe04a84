import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import type { revealedComponents } from './revealedComponents';
import { WithStudyWords } from './WithStudyWords';

type Revealed = typeof revealedComponents;

/** A component of the prose that comes after the first screen; the text around it does not wait for it. */
export function lazyProse<P extends object>(pick: (components: Revealed) => ComponentType<P>): ComponentType<P> {
  const Late = lazy(async () => ({ default: pick((await import('./revealedComponents')).revealedComponents) }));
  return function LateProse(props: P) {
    return (
      <Suspense>
        <WithStudyWords>
          <Late {...props} />
        </WithStudyWords>
      </Suspense>
    );
  };
}
