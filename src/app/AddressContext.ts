import { createContext, use } from 'react';
import type { AddressSync } from './addressSync';

export const AddressContext = createContext<AddressSync | null>(null);

export function useAddress(): AddressSync {
  const address = use(AddressContext);
  if (!address) throw new Error('useAddress needs an <AddressContext> above it');
  return address;
}
