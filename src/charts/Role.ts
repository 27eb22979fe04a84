/** Whose thing a mark draws; each has one colour and one stroke pattern, in `roles.css`. */
export type Role = 'truth' | 'rival' | 'forward' | 'reverse' | 'ink';
