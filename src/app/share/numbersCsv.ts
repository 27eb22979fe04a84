import type { TableData } from '../../charts/DataTable';
import { tableDataOf } from '../../charts/tableDataOf';
import type { AnyState } from '../../state/klarityState';
import { messageData } from '../embed/messageData';
import { csvText } from './csvText';
import type { PageChart } from './pageCharts';

/** The lab's numbers in nats, to the last digit, each with how it was got and how far it may be off. */
export function metricsRows({ lab, results }: AnyState): readonly (readonly string[])[] {
  const { method, errorBound, ...values } = lab.metrics(results);
  const of = (about: unknown, name: string): string => {
    if (typeof about !== 'object' || about === null) return '';
    return text(Reflect.get(about, name));
  };
  return [
    ['name', 'value (nats)', 'error bound', 'method'],
    ...Object.entries(values).map(([name, value]) => [name, text(value), of(errorBound, name), of(method, name)]),
  ];
}

function text(value: unknown): string {
  const plain = messageData(value);
  return plain === undefined || plain === null ? '' : typeof plain === 'string' ? plain : JSON.stringify(plain);
}

/** The data tables of charts, as they are read on the page. */
function tablesOf(charts: readonly PageChart[]): readonly TableData[] {
  return charts.flatMap(({ element }) => [...element.querySelectorAll('details')].flatMap((one) => tableDataOf(one) ?? []));
}

/** Metrics, then each chart's table under its caption, an empty line between them. */
export function numbersCsv(state: AnyState, charts: readonly PageChart[]): string {
  const tables = tablesOf(charts).map(({ caption, columns, rows }) => [[caption], columns, ...rows]);
  return [metricsRows(state), ...tables].map(csvText).join('\r\n');
}
