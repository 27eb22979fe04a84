import { useEffect, useMemo, useState } from 'react';
import { SubscriptText } from '../../../charts/SubscriptText';
import { createEngine } from '../../../engine/engineClient';
import type { Engine } from '../../../engine/engineClient';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { createKlarity } from '../../../state/klarity';
import { KlarityContext, useField } from '../../../state/KlarityContext';
import { Lab } from '../../Lab';
import { openLab } from '../../openLab';
import { partsShown, textIn } from '../deck';
import type { Deck } from '../deck';
import { openedSlide, openSlide } from '../openSlide';
import type { SlideScene } from '../slideScene';
import { presenterWords } from './presenterWords';
import './NextSlide.css';

interface NextSlideProps {
  /** The deck, as addresses name it. */
  readonly name: string;
  readonly deck: Deck;
  /** Of the slide that is shown now, from 1. */
  readonly number: number;
}

/** What comes next: its title, its question, and what the room will see of it first. */
export function NextSlide({ name, deck, number }: NextSlideProps) {
  const { lang } = useI18n();
  const words = useWords(presenterWords);
  const [shown, setShown] = useState<{ readonly number: number; readonly scene: SlideScene }>();
  const next = deck.slides[number];
  useEffect(() => {
    if (!next) return;
    let isCurrent = true;
    const fetch = async (): Promise<void> => {
      await openSlide(name, number + 1);
      const scene = openedSlide(name, number + 1);
      await openLab(scene.lab, lang);
      if (isCurrent) setShown({ number, scene });
    };
    // Who turns to it is told where it cannot be had.
    fetch().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [lang, name, next, number]);
  if (!next) return <p className="desk__last">{words.desk.last}</p>;
  const title = next.title ?? next.ask?.question ?? '';
  const parts = shown?.number === number ? partsShown(next, shown.scene.show, 0) : [];
  const isSeen = shown?.number === number && (parts.length > 0 || shown.scene.show.length === 0);
  return (
    <>
      {isSeen && <Preview key={number} slide={shown.scene} parts={parts} />}
      <p className="desk__next-title"><SubscriptText text={textIn(title, lang)} /></p>
      {next.ask && next.title !== undefined && <p className="desk__next-question"><SubscriptText text={textIn(next.ask.question, lang)} /></p>}
    </>
  );
}

let engine: Engine | undefined;

/** Questions of the next slide must not take the place of the same ones of this slide: they go to an engine of their own. */
function previewEngine(): Engine {
  engine ??= createEngine();
  return engine;
}

/** A slide, small, and to be looked at only. */
function Preview({ slide, parts }: { readonly slide: SlideScene; readonly parts: readonly string[] }) {
  const preferences = useField((state) => state.preferences);
  const klarity = useMemo(
    () => createKlarity({ engine: previewEngine(), lab: slide.core, scene: slide.scene, place: { view: 'classroom', lab: slide.lab, chapter: '', show: [] }, preferences }),
    [preferences, slide],
  );
  return (
    <div className="preview" inert aria-hidden="true">
      <div className="preview__slide">
        <KlarityContext value={klarity}>
          <Lab show={parts} controls="none" />
        </KlarityContext>
      </div>
    </div>
  );
}
