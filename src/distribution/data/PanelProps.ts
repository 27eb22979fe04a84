import type { Distribution } from '../../math/families/index';
import type { DataSource } from './DataSource';
import type { DataKind } from './possibleForms';

/** What each way to data is given. */
export interface PanelProps {
  readonly kinds: readonly DataKind[];
  readonly onUse: (distribution: Distribution, source: DataSource) => void;
  readonly onCancel: () => void;
}
