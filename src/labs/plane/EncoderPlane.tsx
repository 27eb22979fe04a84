import { ArrowField } from '../../charts/ArrowField';
import { Contours } from '../../charts/Contours';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { HeatField } from '../../charts/HeatField';
import { MinimumMark } from '../../charts/MinimumMark';
import { PointHandle } from '../../charts/PointHandle';
import { Trail } from '../../charts/Trail';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Pair } from '../../math/plane/planeNormal';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { ENCODER, ENCODER_LEVELS, encoderArrows, encoderField } from './encoderField';
import { EssentialControl } from './EssentialControl';
import { useGesture, usePlane } from './planeCore';
import { moveDimension } from './planeEdits';
import { PLACES, Q_SIGMAS } from './planeScene';
import { planeWords } from './planeWords';
import { runPlaces } from './runPlaces';
import { useEncoderTable } from './useEncoderTable';
import { useResult } from './useResult';
import { useVerdict } from './useVerdict';

const SIGMA_TICKS = [0.1, 0.2, 0.5, 1, 2, 4];

/** What each mean and deviation costs a variational autoencoder, as a surface with its slopes; q has a point for each dimension of the code. */
export function EncoderPlane({ controls, isBare = false }: { readonly controls: LabControls; readonly isBare?: boolean }) {
  const { format } = useI18n();
  const words = useWords(planeWords);
  const gesture = useGesture();
  const { q, step } = usePlane(({ scene }) => scene);
  const result = useResult();
  const place = result && !isBare ? runPlaces(result, step).at(-1) : undefined;
  const verdict = useVerdict();
  const table = useEncoderTable();
  const places = [0, 1].map((axis) => ({ x: q.mu[axis] ?? Number.NaN, y: q.sigma[axis] ?? Number.NaN }));
  const names = places.map((at, axis) => ({
    text: words.dimension(axis + 1),
    role: 'rival' as const,
    spots: [
      ...(['start', 'end'] as const).map((anchor) => ({ ...at, anchor, clearance: 6 })),
      ...(['above', 'below'] as const).map((side) => ({ ...at, side, anchor: 'middle' as const, clearance: 6 })),
    ],
  }));
  return (
    <Frame
      title={words.planeTitle.vae}
      subtitle={isBare ? undefined : verdict}
      description={isBare ? words.planeTitle.vae : verdict}
      xDomain={ENCODER.mu}
      yDomain={ENCODER.sigma}
      yScale="log"
      yTicks={SIGMA_TICKS}
      xLabel="μ"
      yLabel="σ"
      grid={false}
      height="fill"
      interactive={controls !== 'none'}
      table={isBare ? undefined : table}
      tableLabel={words.dataTable}
      underlay={!isBare && <HeatField {...encoderField} levels={ENCODER_LEVELS} />}
      footer={controls === 'essential' && <EssentialControl />}
    >
      {!isBare && (
        <>
          <Contours {...encoderField} levels={ENCODER_LEVELS} />
          <ArrowField arrows={encoderArrows} reach={30} />
        </>
      )}
      <MinimumMark x={0} y={1} kind="global" label={words.prior} />
      <FreeLabels labels={names} handles={places} />
      {([0, 1] as const).map((axis) => {
        const name = words.dimension(axis + 1);
        const change = gesture<Pair>(`dimension ${axis}`, (scene, _base, [mu, sigma]) => moveDimension(scene, axis, mu, sigma));
        const [mu, sigma] = [q.mu[axis], q.sigma[axis]];
        return (
          <g key={axis}>
            {place && (
              <>
                <Trail xs={place.run.path.map((one) => one.mu[axis])} ys={place.run.path.map((one) => one.sigma[axis])} upTo={place.step + 1} role="reverse" />
                {place.step > 0 && <Dot x={place.q.mu[axis]} y={place.q.sigma[axis]} role="reverse" scale={1.3} />}
              </>
            )}
            {controls === 'none' ? (
              <Dot x={mu} y={sigma} role="rival" shape="diamond" scale={1.4} />
            ) : (
              <Locked by="q">
                <PointHandle
                  x={mu}
                  y={sigma}
                  minX={PLACES.min}
                  maxX={PLACES.max}
                  minY={Q_SIGMAS.min}
                  maxY={Q_SIGMAS.max}
                  stepX={PLACES.step}
                  stepY={0.02}
                  role="rival"
                  shape="diamond"
                  label={name}
                  labelX={`${name}, μ`}
                  labelY={`${name}, σ`}
                  valueTextX={format.fixed(mu, 2)}
                  valueTextY={format.fixed(sigma, 2)}
                  onChange={({ x, y, phase, timeStamp }) => change({ value: [x, y], phase, timeStamp })}
                />
              </Locked>
            )}
          </g>
        );
      })}
    </Frame>
  );
}
