import { qrPath } from './qrCode';
import type { QrCode } from './qrCode';

export function QrCodeImage({ code, name }: { readonly code: QrCode; readonly name: string }) {
  const { side, d } = qrPath(code);
  return (
    <svg className="share__code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={name}>
      <rect className="share__code-ground" width={side} height={side} />
      <path className="share__code-modules" d={d} />
    </svg>
  );
}
