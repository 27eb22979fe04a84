import { useWords } from '../../../i18n/useWords';
import { liveWords } from './liveWords';
import './RegionLegend.css';

/** Which colour of the plane is whose: from what is surely of the round moon to what is surely of the square one. */
export function RegionLegend() {
  const words = useWords(liveWords);
  return (
    <p className="region-legend">
      <span className="region-legend__name region-legend__name--circle">● {words.regionsLegend.circle}</span>
      <span className="region-legend__ramp">{words.regionsLegend.even}</span>
      <span className="region-legend__name region-legend__name--square">{words.regionsLegend.square} ■</span>
    </p>
  );
}
