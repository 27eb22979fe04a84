import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';

/** A component of the prose that comes after the first screen; its text does not wait for it. */
export function lazyProse<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Late = lazy(async () => ({ default: await load() }));
  return function LateProse(props: P) {
    return (
      <Suspense>
        <Late {...props} />
      </Suspense>
    );
  };
}
