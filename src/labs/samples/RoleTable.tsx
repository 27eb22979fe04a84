import type { ReactNode } from 'react';
import { Swatch } from '../../charts/Swatch';
import type { Role } from '../../charts/Role';
import './RoleTable.css';

interface Column {
  readonly name: string;
  readonly role?: Role;
}

interface RoleTableProps {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly name: ReactNode; readonly title?: string; readonly cells: readonly string[] }[];
}

/** Numbers by row and column; a column has the stroke of what it is about. */
export function RoleTable({ caption, corner, columns, rows }: RoleTableProps) {
  return (
    <table className="samples-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ name, role }) => (
            <th key={name} scope="col">
              {role && <Swatch role={role} />} {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, title, cells }, i) => (
          <tr key={i} title={title}>
            <th scope="row">{name}</th>
            {cells.map((cell, j) => (
              <td key={j}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
