// @ts-check
import { quantile } from './quantile.js';
import { startPython } from './start-python.js';
import { surfaceTask } from './surface-task.js';
import { table } from './table.js';

const STEPS = 9;

/**
 * What a notebook takes for the work of one step of the Fit drag: both surfaces, and the figure drawn anew.
 * @returns {Promise<string>}
 */
export async function measureNotebook() {
  const notebook = await startPython('notebook_step.py', surfaceTask);
  if (!notebook) return 'A notebook’s step for the Fit drag: skipped, no Python with NumPy and Matplotlib here.';
  const { numpy, matplotlib } = /** @type {{ readonly numpy: string, readonly matplotlib: string }} */ (JSON.parse(notebook.answer));
  const step = async () => {
    const [compute, redraw] = /** @type {readonly [number, number]} */ (JSON.parse(await notebook.takeTurn()));
    return { compute, redraw, total: compute + redraw };
  };
  // Once unmeasured: the first figure brings its fonts.
  await step();
  /** @type {{ readonly compute: number, readonly redraw: number, readonly total: number }[]} */
  const steps = [];
  for (let i = 0; i < STEPS; i += 1) steps.push(await step());
  notebook.end();
  /** @param {'compute' | 'redraw' | 'total'} part */
  const median = (part) => quantile(steps.map((one) => one[part]), 0.5).toFixed(0);
  return table(
    [`ms, median of ${STEPS}`, 'surfaces', 'redraw', 'input to picture'],
    [[`Fit’s work in a notebook (NumPy ${numpy}, Matplotlib ${matplotlib})`, median('compute'), median('redraw'), median('total')]],
  );
}
