import { SmoothingControl } from './SmoothingControl';
import './SetupPanel.css';

/** The share of a spread-out law in q_θ, alone. */
export function SmoothingPanel() {
  return (
    <div className="fit-setup__section">
      <SmoothingControl of="q" />
    </div>
  );
}
