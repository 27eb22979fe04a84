/** The role whose colour a control wears. */
export type Tone = 'truth' | 'rival' | 'forward' | 'reverse' | 'ink';
