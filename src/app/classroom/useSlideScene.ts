import { useEffect, useState } from 'react';
import { slideScene } from './slideScene';
import type { SlideScene } from './slideScene';

/** What an address shows, once its lab is there; undefined before, and null where it cannot be had. */
export function useSlideScene(address: string): SlideScene | null | undefined {
  const [read, setRead] = useState<{ readonly address: string; readonly scene: SlideScene | null }>();
  useEffect(() => {
    let isCurrent = true;
    slideScene(address).then(
      (scene) => isCurrent && setRead({ address, scene }),
      () => isCurrent && setRead({ address, scene: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [address]);
  // The one before stands until the next is there: a field must not vanish under who is in it.
  return read?.scene;
}
