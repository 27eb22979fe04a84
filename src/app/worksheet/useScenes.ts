import { useEffect, useState } from 'react';
import { createEngine } from '../../engine/engineClient';
import { createKlarity } from '../../state/klarity';
import type { Klarity } from '../../state/klarity';
import { useField } from '../../state/KlarityContext';
import { whenAnswered } from '../embed/whenAnswered';
import type { WorksheetItem } from './worksheetItem';

/** A state for each thing to work on, once the engine has answered all of it. One after the other: they share an engine. */
export function useScenes(items: readonly WorksheetItem[]): readonly Klarity[] {
  const [scenes, setScenes] = useState<readonly Klarity[]>([]);
  const preferences = useField((state) => state.preferences);
  useEffect(() => {
    const engine = createEngine();
    let isOver = false;
    const answerAll = async (): Promise<void> => {
      const answered: Klarity[] = [];
      for (const { lab, scene } of items) {
        const klarity = createKlarity({ engine, lab: lab.core, scene, place: { view: 'explore', lab: lab.core.lab, chapter: '', show: [] }, preferences });
        await whenAnswered(klarity);
        if (isOver) return;
        answered.push(klarity);
        setScenes([...answered]);
      }
    };
    void answerAll();
    return () => {
      isOver = true;
      engine.dispose();
      setScenes([]);
    };
  }, [items, preferences]);
  return scenes;
}
