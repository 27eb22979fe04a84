import { classNames } from '../markup/classNames';
import { Curve, type CurveProps } from './Curve';
import './Ghost.css';

export type GhostProps = Omit<CurveProps, 'thin'>;

/** A pale curve: what would be, where the pointer is. */
export function Ghost({ className, ...curve }: GhostProps) {
  return <Curve {...curve} thin className={classNames('ghost', className)} />;
}
