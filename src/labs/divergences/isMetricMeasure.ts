import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import type { TriangleMeasure } from '../../math/divergence/divergenceNames';

/** The root of Jensen–Shannon is a metric (Endres & Schindelin, 2003). */
export const isMetricMeasure = (measure: TriangleMeasure): boolean =>
  measure === 'rootJensenShannon' || divergenceFacts(measure, 1).isMetric;
