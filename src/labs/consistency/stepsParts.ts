/** The parts of the step-by-step view, in the order of their weight: a small frame shows the first two. */
export const stepsParts = ['unlabelled', 'total', 'supervised', 'annealing', 'gradient', 'code'] as const;
/** Those whose numbers a setting of the loss changes first: where only some parts are shown, it stands with them. */
export const partsWithSettings = ['unlabelled', 'total', 'annealing'] as const satisfies readonly (typeof stepsParts)[number][];

export type StepsPart = (typeof stepsParts)[number];
