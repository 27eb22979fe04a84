import { use } from 'react';
import type { ReactNode } from 'react';
import { useField, useKlarity } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { isForBrowser } from '../isForBrowser';
import { TextFigureContext } from './textFigureContext';

const explore = { view: 'explore', show: [] } as const;

/** The way to the workbench with the scene as it is; a real link, so that another tab is a middle click away. */
export function ExploreLink({ children }: { readonly children: ReactNode }) {
  const klarity = useKlarity();
  const address = useAddress();
  // Outside of a chapter nothing is veiled.
  const veiled = use(TextFigureContext)?.veiled ?? false;
  const href = useField((state) => address.sceneHref(state, explore));
  // The address holds all of the scene.
  if (veiled) return null;
  return (
    <a
      className="study__explore control-focus"
      href={href}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        klarity.go(explore);
        scrollTo(0, 0);
      }}
    >
      {children}
    </a>
  );
}
