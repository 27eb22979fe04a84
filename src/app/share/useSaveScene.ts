import { useKlarity } from '../../state/KlarityContext';
import { saveFile } from './saveFile';
import { sceneFileText } from './sceneFile';

/** Saves the scene on the screen, whole, as a file. */
export function useSaveScene(): () => void {
  const klarity = useKlarity();
  return () => {
    klarity.flush();
    const { scene } = klarity.store.getState();
    saveFile(`klarity-${scene.lab}-scene.json`, new Blob([sceneFileText(scene)], { type: 'application/json' }));
  };
}
