import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import type { SceneBase } from '../../scene/scene';
import { useField, useKlarity } from '../../state/KlarityContext';
import { sameFigure } from './sameFigure';

interface ChangedFigureProps {
  /** The figure of the text. */
  readonly scene: SceneBase;
  readonly onBack?: () => void;
}

/** Says that the figure is no longer the one of the text, and leads back to it. Its room is kept: a drag must not move the bars. */
export function ChangedFigure({ scene, onBack }: ChangedFigureProps) {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const back = (): void => {
    onBack?.();
    klarity.go({}, scene);
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
