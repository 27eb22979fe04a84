/** The parts of the step-by-step view, in the order of their weight: a small frame shows the first two. */
export const stepsParts = ['unlabelled', 'total', 'supervised', 'code'] as const;
