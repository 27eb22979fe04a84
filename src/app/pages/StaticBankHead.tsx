import { BankHead } from '../study/misconceptions/BankHead';
import { StaticContents } from './StaticContents';

export function StaticBankHead() {
  return <BankHead contents={<StaticContents current="misconceptions" />} />;
}
