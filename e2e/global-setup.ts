import { ensureCjkFont } from '../scripts/ensure-cjk-font.js';

export default function globalSetup(): void {
  ensureCjkFont();
}
