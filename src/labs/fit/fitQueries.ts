import type { Answer } from '../../engine/answer';
import type { Engine } from '../../engine/engineClient';
import type { FitLandscape } from '../../engine/fitLandscape';
import type { LawComparison } from '../../math/comparison/lawComparison';
import type { FitProblem } from '../../math/fitting/fitProblem';
import type { Window2 } from '../../math/fitting/fitWindow';
import type { Landscape } from '../../math/fitting/landscape';
import { windowWith } from '../../math/fitting/windowWith';
import type { Direction } from '../../math/geometry/direction';
import type { Vector } from '../../math/linear/vector';
import type { Query } from '../../state/labCore';
import { sameData } from '../../state/sameData';
import { after, done } from './after';
import type { FitResults } from './fitResults';
import { MAX_STEPS } from './fitScene';
import type { FitScene } from './fitScene';
import { hasBasins } from './hasBasins';
import { isAnotherProblem } from './isAnotherProblem';
import { sceneView } from './sceneView';
import { sharedAsk } from './sharedAsk';
import { startOf } from './startOf';
import { thetaAt } from './stepAt';
import { typedRacer } from './typedRacer';
import { wholeProblem } from './wholeProblem';

/** Nodes an axis: of a surface, of one whose nodes are computed one by one, of a curve, and of basins. */
const SIZES = { surface: 57, slowSurface: 33, curve: 257, slowCurve: 97, basins: 48 } as const;

/** What is smoothed, and entries of vectors, have no quick way over all nodes. */
function sizeOf({ smoothing, free }: FitScene): number {
  const isSlow = smoothing.p > 0 || smoothing.q > 0 || free.some((name) => name.includes('['));
  if (free.length === 1) return isSlow ? SIZES.slowCurve : SIZES.curve;
  return isSlow ? SIZES.slowSurface : SIZES.surface;
}

/** Wherever the race starts: its surfaces serve as long as their window holds the start. */
const askLandscape = sharedAsk('fitLandscape', 'fit/landscape', ({ problem, size }) => ({ problem, size }));
const askSurfaces = sharedAsk('fitSurfaces', 'fit/surfaces');
/** At its start a race stands at one θ in both directions. */
const askStart = sharedAsk('fitComparison', 'fit/start');
const askRuns = sharedAsk('fitRuns', 'fit/runs');
const askBasins = {
  forward: sharedAsk('fitBasins', 'fit/basins/forward'),
  reverse: sharedAsk('fitBasins', 'fit/basins/reverse'),
} as const;

type FitQuery<R> = Query<FitScene, R>;

interface OfProblem {
  readonly problem: FitProblem | null;
}

const isOutdated = (before: OfProblem, now: OfProblem): boolean =>
  before.problem !== null && now.problem !== null && isAnotherProblem(before.problem, now.problem);

const landscapeIn = (engine: Engine, scene: FitScene): Promise<Answer<FitLandscape>> =>
  askLandscape(engine, { problem: wholeProblem(scene), start: startOf(scene).eta, size: sizeOf(scene) });

const windowAround = ({ window }: FitLandscape, scene: FitScene): Window2 => windowWith(window, startOf(scene).eta);

const thetasOf = ({ minima }: Landscape): readonly Vector[] => minima.map(({ theta }) => theta);

/** No minima are handed over: how far a racer is from one is told by who shows both, and the race need not wait for them. */
const NO_MINIMA = { forward: [], reverse: [] } as const;

function runsIn(engine: Engine, scene: FitScene): Promise<Answer<FitResults['runs']>> {
  const { racers, coordinates, noise } = scene;
  return askRuns(engine, {
    problem: wholeProblem(scene),
    racers: racers.map(typedRacer),
    coordinates,
    start: startOf(scene).theta,
    ...noise,
    maxSteps: MAX_STEPS,
    minima: NO_MINIMA,
  });
}

const landscape: FitQuery<FitResults['landscape']> = {
  request: wholeProblem,
  isOutdated: isAnotherProblem,
  ask: (engine, _, scene) => landscapeIn(engine, scene),
};

/** The start counts as far as it widens the window. */
const surfaces: FitQuery<FitResults['surfaces']> = {
  request: (scene) => ({ problem: wholeProblem(scene), start: startOf(scene).eta }),
  isOutdated,
  ask: (engine, _, scene) =>
    after(landscapeIn(engine, scene), (found) => {
      const window = windowAround(found, scene);
      const size = sizeOf(scene);
      if (sameData(window, found.around)) return done({ ...found.surfaces, window, size, landscape: found });
      return after(askSurfaces(engine, { problem: wholeProblem(scene), window, size }), ({ forward, reverse }) =>
        done({ forward, reverse, window, size, landscape: found }),
      );
    }),
};

/** Everything that a race depends on. */
const raceOf = (scene: FitScene) => ({
  problem: wholeProblem(scene),
  start: startOf(scene).theta,
  racers: scene.racers,
  coordinates: scene.coordinates,
  noise: scene.noise,
});

const runs: FitQuery<FitResults['runs']> = {
  request: raceOf,
  isOutdated,
  // A race that has not begun shows nothing but its start, which is known without it.
  canWait: ({ step }) => step === 0,
  ask: (engine, _, scene) => runsIn(engine, scene),
};

/** p against the q_θ that is followed: at the start, from the scene alone. */
const fitted = (direction: Direction): FitQuery<LawComparison> => ({
  request: (scene) => ({
    ...(scene.step === 0 ? { problem: wholeProblem(scene), start: startOf(scene).theta } : { ...raceOf(scene), lead: scene.lead }),
    step: scene.step,
    view: sceneView(scene),
  }),
  ask(engine, channel, scene) {
    const at = (theta: Vector) => ({ problem: wholeProblem(scene), q: { theta }, view: sceneView(scene) });
    if (scene.step === 0) return askStart(engine, at(startOf(scene).theta));
    return after(runsIn(engine, scene), (all) => {
      const way = all[scene.lead]?.[direction];
      return engine.ask(channel, 'fitComparison', at(way ? thetaAt(way, scene.step) : startOf(scene).theta));
    });
  },
});

const rival: FitQuery<FitResults['rival']> = {
  request: (scene) => ({ problem: scene.q && wholeProblem(scene), q: scene.q, view: sceneView(scene) }),
  ask(engine, channel, scene) {
    if (scene.q === null) return done(null);
    return engine.ask(channel, 'fitComparison', { problem: wholeProblem(scene), q: { rival: scene.q }, view: sceneView(scene) });
  },
};

const showsBasins = (scene: FitScene): boolean => scene.basins && hasBasins(scene);

const basins: FitQuery<FitResults['basins']> = {
  request: (scene) => ({
    problem: showsBasins(scene) ? wholeProblem(scene) : null,
    start: showsBasins(scene) ? startOf(scene).eta : null,
    coordinates: showsBasins(scene) ? scene.coordinates : null,
  }),
  isOutdated,
  ask(engine, _, scene) {
    if (!showsBasins(scene)) return done(null);
    return after(landscapeIn(engine, scene), (found) => {
      const window = windowAround(found, scene);
      const ask = (direction: Direction) =>
        askBasins[direction](engine, {
          problem: wholeProblem(scene),
          window,
          size: SIZES.basins,
          direction,
          coordinates: scene.coordinates,
          minima: thetasOf(found[direction]),
        });
      return after(ask('forward'), (forward) =>
        after(ask('reverse'), (reverse) =>
          done({ forward: forward.labels, reverse: reverse.labels, window, size: SIZES.basins }),
        ),
      );
    });
  },
};

/** What the lab asks of the engine. Some questions wait for the answer of another, which they share. */
export const fitQueries = { landscape, surfaces, runs, forward: fitted('forward'), reverse: fitted('reverse'), rival, basins };
