import type { PlaneScene } from './planeScene';

const base: PlaneScene = {
  version: 1,
  lab: 'plane',
  mode: 'meanField',
  p: { sigma: [1.5, 1], rho: 0.9 },
  bumps: { weight: 0.6, first: [-1.8, -1], second: [1.8, 1.2], sigma: 0.7 },
  q: { mu: [-2.6, 2.2], sigma: [0.5, 0.5], rho: 0 },
  covariance: 'full',
  rate: 0.1,
  step: 0,
};

const among = (bumps: PlaneScene['bumps'], change: Partial<PlaneScene> = {}): PlaneScene => ({
  ...base,
  mode: 'twoModes',
  bumps,
  q: { mu: [0.5, -1.5], sigma: [0.8, 0.5], rho: 0 },
  rate: 0.3,
  ...change,
});

const encoded = (q: PlaneScene['q'], rate: number): PlaneScene => ({ ...base, mode: 'vae', q, rate });

/** What the lab opens with by name; each has a line in the catalogue on what to look for. */
export const planePresets = {
  correlated: base,
  independent: { ...base, p: { sigma: [1.5, 1], rho: 0 } },
  ridge: { ...base, p: { sigma: [1.4, 1.2], rho: 0.99 }, q: { mu: [-2, 2.4], sigma: [0.5, 0.5], rho: 0 } },
  against: { ...base, p: { sigma: [1.8, 0.8], rho: -0.75 }, q: { mu: [2.6, 2.2], sigma: [0.4, 0.8], rho: 0 } },
  bumps: among(base.bumps),
  upright: among({ weight: 0.5, first: [-1.6, -1.6], second: [1.6, 1.6], sigma: 0.6 }, { covariance: 'factorised' }),
  merging: among({ weight: 0.5, first: [-1.8, 0], second: [1.8, 0], sigma: 0.7 }, { q: { mu: [2.4, 1.4], sigma: [0.5, 0.5], rho: 0 } }),
  rare: among({ weight: 0.93, first: [-1.2, 0.4], second: [2, -0.8], sigma: 0.6 }, { q: { mu: [2.6, 0.6], sigma: [0.4, 0.4], rho: 0 } }),
  encoder: encoded({ mu: [1.6, -0.5], sigma: [0.3, 1.6], rho: 0 }, 0.1),
  collapsed: encoded({ mu: [2, 0.02], sigma: [0.15, 0.99], rho: 0 }, 0.1),
  overshoot: encoded({ mu: [-1.5, 1], sigma: [2, 1.8], rho: 0 }, 0.55),
} as const satisfies Readonly<Record<string, PlaneScene>>;

export type PlanePreset = keyof typeof planePresets;
