import { useI18n } from '../../i18n/I18nContext';
import { ChangedFigure } from '../study/ChangedFigure';
import { useLesson } from '../study/useLesson';
import { sizes, StaticLab } from './StaticLab';

/** The figure in its first state, what shows before the answer: as its scripts will have it, and as it is without them. */
export function StaticFigure() {
  const { messages } = useI18n();
  const { prediction, scene } = useLesson();
  return (
    <section className="study__figure" aria-label={messages.study.figure}>
      <h2 className="visually-hidden">{messages.study.figure}</h2>
      <div className="static-live">
        <StaticLab show={prediction.before} wide={sizes.beside} controls="essential" />
      </div>
      <div className="static-still">
        <StaticLab show={prediction.before} wide={sizes.beside} controls="none" />
      </div>
      <ChangedFigure scene={scene} />
    </section>
  );
}

/** A part of the lab where the prose speaks of it. */
export function StaticPart({ name }: { readonly name: string }) {
  return (
    <div className="study__part">
      <StaticLab show={[name]} wide={sizes.within} controls="none" />
    </div>
  );
}
