import { useMemo, useState } from 'react';
import { AspectProbe } from '../../charts/AspectProbe';
import { Contours } from '../../charts/Contours';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import type { FreeLabel } from '../../charts/FreeLabels';
import { HeatField } from '../../charts/HeatField';
import type { Role } from '../../charts/Role';
import { Trail } from '../../charts/Trail';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { planeLogProb } from '../../math/plane/planeLogProb';
import type { Pair, PlaneNormal } from '../../math/plane/planeNormal';
import { principalAxes } from '../../math/plane/principalAxes';
import { twoModesLogProb } from '../../math/plane/twoModesLogProb';
import type { LabControls } from '../lab';
import { useHurried } from '../useHurried';
import { Locked } from '../Locked';
import { BumpHandles } from './BumpHandles';
import { DENSITY_LEVELS, densityField } from './densityField';
import { Ellipse } from './Ellipse';
import { EssentialControl } from './EssentialControl';
import { ModelHandles } from './ModelHandles';
import { usePlane } from './planeCore';
import { ELLIPSE } from './planeEdits';
import { REACH, truthOf } from './planeScene';
import type { PlaneScene } from './planeScene';
import { planeWords } from './planeWords';
import { runPlaces } from './runPlaces';
import { TruthHandles } from './TruthHandles';
import { useFitsTable } from './useFitsTable';
import { useResult } from './useResult';
import { useVerdict } from './useVerdict';

/** Where a name may stand beside an ellipse: over it, under it, beside it. */
function namedAt(text: string, role: Role, { mu, sigma }: PlaneNormal): FreeLabel {
  const [x, y] = mu;
  const [w, h] = [ELLIPSE * sigma[0], ELLIPSE * sigma[1]];
  return {
    text,
    role,
    spots: [
      { x, y: y + h, side: 'above', anchor: 'middle' },
      { x, y: y - h, side: 'below', anchor: 'middle' },
      { x: x - 0.75 * w, y: y + 0.66 * h, side: 'beside', anchor: 'end' },
      { x: x + 0.75 * w, y: y - 0.66 * h, side: 'beside', anchor: 'start' },
      { x: x + w, y, side: 'beside', anchor: 'start' },
      { x: x - w, y, side: 'beside', anchor: 'end' },
    ],
  };
}

/** On any side of a place. */
function besides([x, y]: Pair): FreeLabel['spots'] {
  return [
    { x, y, side: 'beside', anchor: 'end', clearance: 6 },
    { x, y, side: 'below', anchor: 'middle', clearance: 6 },
    { x, y, side: 'beside', anchor: 'start', clearance: 6 },
  ];
}

/** Where there is something to take hold of, and no room for a name. */
function handlesOf({ mode, bumps, q }: PlaneScene, truth: PlaneNormal) {
  const { major, minor, angle } = principalAxes(truth);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const ofTruth: readonly Pair[] =
    mode === 'meanField' ? [[ELLIPSE * major * c, ELLIPSE * major * s], [-ELLIPSE * minor * s, ELLIPSE * minor * c]] : [bumps.first, bumps.second];
  const ofModel: readonly Pair[] = [q.mu, [q.mu[0] + ELLIPSE * q.sigma[0], q.mu[1]], [q.mu[0], q.mu[1] + ELLIPSE * q.sigma[1]]];
  return [...ofTruth, ...ofModel].map(([x, y]) => ({ x, y }));
}

/** p and its models on the plane of x and y, each an ellipse two deviations wide. */
export function LawsPlane({ controls, isBare = false }: { readonly controls: LabControls; readonly isBare?: boolean }) {
  const { format } = useI18n();
  const words = useWords(planeWords);
  const scene = usePlane((state) => state.scene);
  const known = useResult();
  const result = isBare ? null : known;
  const table = useFitsTable();
  const verdict = useVerdict();
  const [aspect, setAspect] = useState(1.3);
  const [halfX, halfY] = aspect >= 1 ? [REACH * aspect, REACH] : [REACH, REACH / aspect];
  const { mode, p, bumps } = scene;
  const field = useMemo(() => {
    const logProb = mode === 'meanField' ? planeLogProb({ mu: [0, 0], ...p }) : twoModesLogProb(bumps);
    return densityField(logProb, [-halfX, halfX], [-halfY, halfY]);
  }, [mode, p, bumps, halfX, halfY]);
  const hurried = useHurried(field);
  const truth = useMemo(() => truthOf({ p }), [p]);
  const places = result ? runPlaces(result, scene.step) : [];
  const best = result?.reverse[0];
  const start = scene.q;
  const shown = scene.mode === 'twoModes' && scene.covariance === 'full' ? start : { ...start, rho: 0 };
  const axes = principalAxes(truth);
  const far: Pair = mode === 'meanField' ? [-ELLIPSE * axes.major * Math.cos(axes.angle), -ELLIPSE * axes.major * Math.sin(axes.angle)] : bumps.first;
  const names: readonly FreeLabel[] = [
    { text: 'p', role: 'truth', spots: besides(far) },
    ...(result ? [namedAt(words.forwardFit, 'forward', result.forward.q)] : []),
    ...(best ? [namedAt(words.reverseFit, 'reverse', best.q)] : []),
    namedAt(words.yourQ, 'rival', start),
  ];

  return (
    <Frame
      title={words.planeTitle[mode]}
      subtitle={isBare ? undefined : verdict}
      description={words.planeDescription(format.plain(start.mu[0], 3), format.plain(start.mu[1], 3), isBare ? '' : verdict)}
      xDomain={[-halfX, halfX]}
      yDomain={[-halfY, halfY]}
      xLabel="x"
      yLabel="y"
      grid={false}
      height="fill"
      interactive={controls !== 'none'}
      table={isBare ? undefined : table}
      tableLabel={words.dataTable}
      underlay={<HeatField {...field} levels={DENSITY_LEVELS} coarse={hurried} />}
      footer={controls === 'essential' && <EssentialControl />}
    >
      <AspectProbe onAspect={setAspect} />
      {!hurried && <Contours {...field} levels={DENSITY_LEVELS} />}
      {mode === 'meanField' && <Ellipse normal={truth} role="truth" />}
      {result && <Ellipse normal={result.forward.q} role="forward" />}
      {result?.reverse.map(({ q }, i) => (
        <Ellipse key={i} normal={q} role="reverse" thin={i > 0} />
      ))}
      {places.map(({ direction, run, step, q }) => (
        <g key={direction}>
          <Trail xs={run.path.map(({ mu }) => mu[0])} ys={run.path.map(({ mu }) => mu[1])} upTo={step + 1} role={direction} dots={mode === 'meanField'} />
          {step > 0 && <Ellipse normal={q} role={direction} thin />}
          {step > 0 && <Dot x={q.mu[0]} y={q.mu[1]} role={direction} />}
        </g>
      ))}
      <Ellipse normal={shown} role="rival" />
      <FreeLabels labels={names} handles={handlesOf(scene, truth)} />
      {controls !== 'none' && (
        <>
          <Locked by={mode === 'meanField' ? 'p' : 'bumps'}>{mode === 'meanField' ? <TruthHandles /> : <BumpHandles />}</Locked>
          <Locked by="q">
            <ModelHandles />
          </Locked>
        </>
      )}
    </Frame>
  );
}
