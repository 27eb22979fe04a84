/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/content-security-policy.js';
import { mdx } from './scripts/mdx-plugin.js';

export default defineConfig({
  base: './',
  plugins: [mdx(), react(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    // The licences of what is bundled, in one file; in the code itself they would weigh more than the code.
    license: { fileName: 'licenses.md' },
    rolldownOptions: { output: { comments: { legal: false } } },
  },
  worker: { format: 'es', rolldownOptions: { output: { comments: { legal: false } } } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.js'],
    environment: 'node',
    // Properties over random inputs are slow on a loaded machine, not wrong.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
  },
});
