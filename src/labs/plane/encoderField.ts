import { standardNormalTerm, standardNormalTermGradient } from '../../math/plane/standardNormalTerm';
import type { Field } from '../../charts/Field';

/** What is drawn of the encoder's plane: wherever its handles may go. */
export const ENCODER = { mu: [-4.2, 4.2], sigma: [0.1, 4] } as const;

const NODES = 97;
const [M0, M1] = ENCODER.mu;
const [L0, L1] = [Math.log(ENCODER.sigma[0]), Math.log(ENCODER.sigma[1])];

/** In nats: the lines of the surface, closer together at its floor. */
export const ENCODER_LEVELS: readonly number[] = [0.02, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8];

/** KL(N(mu, sigma²) ‖ N(0, 1)) over mu and log sigma. */
export const encoderField: Field = {
  columns: NODES,
  rows: NODES,
  values: Float64Array.from({ length: NODES * NODES }, (_, i) =>
    standardNormalTerm(M0 + ((M1 - M0) * (i % NODES)) / (NODES - 1), Math.exp(L0 + ((L1 - L0) * Math.floor(i / NODES)) / (NODES - 1))),
  ),
};

const ACROSS = 13;
const UP = 10;

/** Downhill at places all over the plane, the longest as long as what is left between them; longer slopes are drawn shorter than they are. */
export const encoderArrows = Array.from({ length: ACROSS * UP }, (_, i) => {
  const x = M0 + ((M1 - M0) * ((i % ACROSS) + 0.5)) / ACROSS;
  const y = Math.exp(L0 + ((L1 - L0) * (Math.floor(i / ACROSS) + 0.5)) / UP);
  const [byMu, byLog] = standardNormalTermGradient(x, y);
  // The two axes are not drawn at one scale; the arrow turns with them.
  const [right, up] = [-byMu / (M1 - M0), -byLog / (L1 - L0)];
  const length = Math.hypot(right, up);
  const shown = Math.tanh(2.5 * length) / Math.max(length, 1e-12);
  return { x, y, right: right * shown, up: up * shown };
});
