import { useMedia } from './useMedia';

export function useSystemTheme(): 'light' | 'dark' {
  return useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
