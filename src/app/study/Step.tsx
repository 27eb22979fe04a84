import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useField, useKlarity } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { isForBrowser } from '../isForBrowser';
import { StepSceneContext } from './stepSceneContext';
import { useTextFigure } from './textFigureContext';

interface StepProps {
  /** As `section` in an address spells it. */
  readonly name: string;
  readonly title: string;
  /** The figure that it speaks of, by its name in the lesson; without one, that of the text's beginning. */
  readonly scene?: string;
  readonly children: ReactNode;
}

/** A section of the text, with a link of its own; where the reader arrives at it, the figure becomes the one that it speaks of. */
export function Step({ name, title, scene = '', children }: StepProps) {
  const { messages } = useI18n();
  const { arrive, leave } = useTextFigure();
  const address = useAddress();
  const klarity = useKlarity();
  const isAsked = useField((state) => state.place.section === name);
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = section.current;
    if (!element) return;
    // A line in the upper third of the window: what stands on it is what is read.
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry?.isIntersecting) arrive(name, scene);
        else if (entry && entry.boundingClientRect.top > 0) leave(name);
      },
      { rootMargin: '-30% 0px -70% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [arrive, leave, name, scene]);

  useEffect(() => {
    // An address that names a section waits for the answer that stands before it. Behind a page that was made ahead, `takeOver` keeps
    // the reader's place.
    if (isAsked && !section.current?.closest('.incoming')) section.current?.scrollIntoView();
  }, [isAsked]);

  return (
    <section ref={section} className="study__section" id={name}>
      <div className="study__head">
        <h2>{title}</h2>
        <a
          className="study__anchor control-focus"
          href={address.placeHref({ section: name })}
          aria-label={messages.study.linkTo(title)}
          onClick={(event) => {
            if (isForBrowser(event)) return;
            event.preventDefault();
            klarity.go({ section: name });
          }}
        >
          #
        </a>
      </div>
      <StepSceneContext value={scene}>{children}</StepSceneContext>
    </section>
  );
}
