import { classNames } from '../markup/classNames';
import type { Role } from './Role';
import './roles.css';
import './stroke.css';
import './Swatch.css';

export interface SwatchProps {
  readonly role: Role;
  readonly className?: string;
}

/** A sample of a role's stroke, for a caption or a table. The words beside it carry the meaning. */
export function Swatch({ role, className }: SwatchProps) {
  return (
    <svg className={classNames('swatch', `role--${role}`, className)} viewBox="0 0 30 10" aria-hidden="true">
      <path className="stroke" d="M1,5H29" />
    </svg>
  );
}
