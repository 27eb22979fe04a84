import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { KlarityContext } from '../../state/KlarityContext';
import { useChapterFigures } from './chapterFigures';

interface StaticStepProps {
  readonly name: string;
  readonly title: string;
  readonly scene?: string;
  readonly children: ReactNode;
}

/** A section of the text; its figures are those that it speaks of. */
export function StaticStep({ name, title, scene = '', children }: StaticStepProps) {
  const { messages } = useI18n();
  const figure = useChapterFigures().byStep.get(scene);
  if (!figure) throw new Error(`the section ${name} has no figure ${scene}`);
  return (
    <section className="study__section" id={name}>
      <div className="study__head">
        <h2>{title}</h2>
        <a className="study__anchor control-focus" href={`#${name}`} aria-label={messages.study.linkTo(title)}>
          #
        </a>
      </div>
      <KlarityContext value={figure}>{children}</KlarityContext>
    </section>
  );
}
