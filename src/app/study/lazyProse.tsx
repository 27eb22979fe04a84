import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { WithStudyWords } from './WithStudyWords';

/** A component of the prose that is fetched when it is first needed; the text around it does not wait for it. */
export function lazyProse<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Late = lazy(async () => ({ default: await load() }));
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
