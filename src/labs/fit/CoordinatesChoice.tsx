import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { logarithm, logit } from '../../math/families/transform';
import { signText } from '../../distribution/signText';
import { Locked } from '../Locked';
import { useFit, useOneEdit } from './fitCore';
import { setCoordinates } from './fitEdits';
import { coordinateChoices } from './fitScene';
import type { FitCoordinates } from './fitScene';
import { fitWords } from './fitWords';
import { useModel } from './useModel';

/** What the optimizers move, and what the surfaces are drawn over. */
export function CoordinatesChoice() {
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const coordinates = useFit(({ scene }) => scene.coordinates);
  const { parameters, natural } = useModel();
  const symbols = parameters.map(({ symbol }) => signText(symbol));
  const bent = parameters.map(({ unconstrained }, i) => {
    const symbol = symbols[i] ?? '';
    return unconstrained === logarithm ? `log ${symbol}` : unconstrained === logit ? `logit ${symbol}` : symbol;
  });
  const labels: Readonly<Record<FitCoordinates, string>> = {
    plain: symbols.join(', '),
    unconstrained: bent.join(', '),
    natural: words.natural,
  };
  const isBent = bent.some((one, i) => one !== symbols[i]);
  // Where nothing bends, both ways of moving θ itself are one.
  const straight = coordinates === 'unconstrained' ? 'unconstrained' : 'plain';
  const options = coordinateChoices
    .filter((choice) => (choice === 'natural' ? natural !== null : isBent || choice === straight))
    .map((value) => ({ value, label: labels[value], title: words.coordinatesHint }));
  if (options.length < 2) return null;
  return (
    <Locked by="coordinates">
      <SegmentedChoice
        legend={words.coordinates}
        hideLegend
        value={coordinates}
        options={options}
        onChange={(next) => edit('coordinates', (scene) => setCoordinates(scene, next))}
      />
    </Locked>
  );
}
