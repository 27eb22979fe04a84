/** The divergences that stand beside each other, both KLs among them, in the order of their tables. */
export const divergenceNames = [
  'klPQ',
  'klQP',
  'jeffreys',
  'jensenShannon',
  'renyi',
  'totalVariation',
  'hellinger',
  'chiSquared',
  'wasserstein1',
] as const;

export type DivergenceName = (typeof divergenceNames)[number];

/** Those for which a triangle is looked at: the same, and the root of Jensen–Shannon, which is a metric. */
export const triangleMeasures = [...divergenceNames, 'rootJensenShannon'] as const;

export type TriangleMeasure = (typeof triangleMeasures)[number];
