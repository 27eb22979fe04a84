import type { ReactNode } from 'react';
import { useField, useKlarity } from '../../state/KlarityContext';
import { useTextFigure } from './textFigureContext';
import { useAddress } from '../AddressContext';

const explore = { view: 'explore', show: [] } as const;

/** The way to the workbench with the scene as it is; a real link, so that another tab is a middle click away. */
export function ExploreLink({ children }: { readonly children: ReactNode }) {
  const klarity = useKlarity();
  const address = useAddress();
  const { veiled } = useTextFigure();
  const href = useField((state) => address.sceneHref(state, explore));
  // The address holds all of the scene.
  if (veiled) return null;
  return (
    <a
      className="study__explore control-focus"
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        klarity.go(explore);
        scrollTo(0, 0);
      }}
    >
      {children}
    </a>
  );
}
