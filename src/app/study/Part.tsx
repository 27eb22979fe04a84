import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { useField, useKlarity } from '../../state/KlarityContext';
import { Lab } from '../Lab';
import { useStepScene } from './stepSceneContext';
import { studyWords } from './studyWords';
import { useTextFigure } from './textFigureContext';
import { useLesson } from './useLesson';
import { useTwoColumns } from './useTwoColumns';
import './Part.css';

/** Of a part that has not been seen yet. */
const USUAL = '16rem';

/** A part of the lab where the prose speaks of it, unless it stands beside the prose already. */
export function Part({ name }: { readonly name: string }) {
  const words = useWords(studyWords);
  const klarity = useKlarity();
  const { release, veiled } = useTextFigure();
  const { beside, scene, scenes } = useLesson();
  const step = useStepScene();
  const isBeside = useTwoColumns() && beside.includes(name);
  // Another step's figure may be of another mode, which has no such part.
  const isHad = useField(({ lab, scene: now }) => lab.hasPart?.(now, name) ?? true);
  const isThere = isHad && !veiled;
  const [height, setHeight] = useState<number | null>(null);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isThere || !part.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver((entries) => setHeight(entries.at(-1)?.contentRect.height ?? null));
    observer.observe(part.current);
    return () => observer.disconnect();
  }, [isThere, isBeside]);
  if (isBeside) return null;
  const show = (): void => {
    release();
    klarity.go({}, scenes[step] ?? scene);
  };
  return (
    // Its room is kept, so that the text does not jump under who reads it.
    <div ref={part} className="study__part" style={isThere ? undefined : { minBlockSize: height ?? USUAL }}>
      {isThere ? (
        <Lab show={[name]} controls="essential" />
      ) : (
        <p className="study__waiting">
          {words.elsewhere} <Button label={words.showHere} onClick={show} />
        </p>
      )}
    </div>
  );
}
