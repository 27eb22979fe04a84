/** Whose thing a mark draws; each has one colour and one stroke pattern, in `roles.css`. The racers are optimizers. */
export type Role = 'truth' | 'rival' | 'forward' | 'reverse' | 'ink' | RacerRole;

export type RacerRole = 'racer-1' | 'racer-2' | 'racer-3' | 'racer-4';
