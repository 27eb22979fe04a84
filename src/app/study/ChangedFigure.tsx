import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useField, useKlarity } from '../../state/KlarityContext';
import { sameFigure } from './sameFigure';
import { useTextFigure } from './textFigureContext';

/** Says that the figure is no longer the one of the text, and leads back to it. Its room is kept: a drag must not move the bars. */
export function ChangedFigure() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const { scene, release } = useTextFigure();
  const back = (): void => {
    release();
    klarity.replace(scene);
  };
  const isChanged = useField((state) => !sameFigure(state.scene, scene));
  return (
    <p className="study__changed">
      {isChanged && (
        <>
          {messages.study.changed}{' '}
          <Button icon="reset" label={messages.study.textFigure} onClick={back} />
        </>
      )}
    </p>
  );
}
