/** The parts of the step-by-step view, in the order of their weight: a small frame shows the first two. */
export const stepsParts = ['unlabelled', 'total', 'supervised', 'annealing', 'gradient', 'code'] as const;
export type StepsPart = (typeof stepsParts)[number];
