import { useLayoutEffect } from 'react';
import { useFrame } from './frameContext';

/** Tells how much wider than high a plot is, so that its axes can have one scale: a circle must be round, three equal sides equal. */
export function AspectProbe({ onAspect }: { readonly onAspect: (aspect: number) => void }) {
  const { innerWidth, innerHeight } = useFrame();
  // Coarse, so that a pixel more for a tick's label does not start it all anew.
  const aspect = innerWidth > 0 && innerHeight > 0 ? Math.round((innerWidth / innerHeight) * 100) / 100 : 1;
  useLayoutEffect(() => onAspect(aspect), [aspect, onAspect]);
  return null;
}
