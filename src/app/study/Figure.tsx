import { useI18n } from '../../i18n/I18nContext';
import { useField } from '../../state/KlarityContext';
import { Lab } from '../Lab';
import { ChangedFigure } from './ChangedFigure';
import { useTextFigure } from './textFigureContext';
import { useLesson } from './useLesson';
import { useTwoColumns } from './useTwoColumns';

/** The live figure of the chapter: beside the prose where there is room, else only what shows before the answer. */
export function Figure() {
  const { messages } = useI18n();
  const { prediction, beside, challenge } = useLesson();
  const revealed = useField((state) => state.prediction !== null);
  const isBeside = useTwoColumns();
  const { scene, release, veiled } = useTextFigure();
  return (
    <section className="study__figure" aria-label={messages.study.figure}>
      <h2 className="visually-hidden">{messages.study.figure}</h2>
      <Lab show={veiled ? challenge.parts : revealed && isBeside ? beside : prediction.before} controls="essential" />
      <ChangedFigure scene={scene} onBack={release} />
    </section>
  );
}
