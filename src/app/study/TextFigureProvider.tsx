import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Lesson } from '../../lessons/lesson';
import { useKlarity } from '../../state/KlarityContext';
import { sameFigure } from './sameFigure';
import { TextFigureContext } from './textFigureContext';

/** Lets the figure follow the text, from step to step, for as long as the reader has not taken it over. */
export function TextFigureProvider({ lesson, children }: { readonly lesson: Lesson; readonly children: ReactNode }) {
  const klarity = useKlarity();
  const [step, setStep] = useState<{ readonly name: string; readonly figure: string } | null>(null);
  const scene = (step === null ? undefined : lesson.scenes[step.figure]) ?? lesson.scene;
  const shown = useRef(scene);
  const held = useRef(false);
  const [veiled, veil] = useState(false);
  const stop = useRef(() => {});
  useEffect(() => {
    const before = shown.current;
    if (scene === before) return;
    shown.current = scene;
    if (held.current) return;
    const { scene: now } = klarity.store.getState();
    const isTexts = [before, scene, lesson.scene, ...Object.values(lesson.scenes)].some((one) => sameFigure(now, one));
    if (!isTexts) return;
    let isLeft = false;
    import('./followText').then(
      ({ followText }) => {
        // A challenge may have begun meanwhile, with this very figure.
        if (!isLeft && !held.current && klarity.store.getState().scene === now) {
          stop.current = followText(klarity, scene, !matchMedia('(prefers-reduced-motion: reduce)').matches);
        }
      },
      () => klarity.notify([{ kind: 'lab-failed' }]),
    );
    return () => {
      isLeft = true;
      stop.current();
    };
  }, [klarity, lesson, scene]);
  const figure = useMemo(
    () => ({
      scene,
      arrive: (name: string, itsFigure: string) => setStep({ name, figure: itsFigure }),
      hold: () => {
        held.current = true;
        // On its way, the figure is no longer the text's.
        stop.current();
      },
      release: () => {
        held.current = false;
        veil(false);
      },
      veiled,
      veil,
      leave: (name: string) => setStep((now) => (now?.name === name ? null : now)),
    }),
    [scene, veiled],
  );
  return <TextFigureContext value={figure}>{children}</TextFigureContext>;
}
