/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chapterPages } from './scripts/chapter-pages.js';
import { contentSecurityPolicy } from './scripts/content-security-policy.js';
import { embedLoader } from './scripts/embed-loader.js';
import { mdx } from './scripts/mdx-plugin.js';
import { offline } from './scripts/offline.js';

/**
 * What every view needs before it can show anything stays together: apart, as the bundler would have what lazy parts
 * share with it, it is 4 kB more to fetch.
 */
const FIRST_SCREEN = /node_modules\/(react|react-dom|scheduler|zustand|valibot)\/|\/src\/(state\/(?!sceneMetrics|answeredKlarity)|scene\/)|\/src\/controls\/(?!Code|Copy|Dialog|FileButton|RestingStatus)|\/src\/app\/(?!share\/|study\/|pages\/|task\/|worksheet\/|classroom\/|notation\/|offline\/|fileText\.|embed\/(?!whenAnswered)|\w+Shell\.|LabLinks\.)|\/src\/markup\/|\/src\/charts\/(Axes|Bars|BinTargets|BrushLine|Curve|Dashes|DataTable|Dot|Frame|Handle|Hatch|Label|Panel|Rule[XY]|StackedBars?|SubscriptText|Swatch|Trail|linePath|thinLine|scaleOf|usePhases)\.|\/src\/labs\/(createPlayback|LabPart|Locked|quantityMetrics|RunButtons|RunSlider)\.|\/src\/distribution\/(locksCodec|useFieldProblem)\.|\/src\/i18n\/(catalogue|useWords)\.|preload-helper|rolldown\/runtime/;

/** The same for what a chapter and the pages beside it need. */
const STUDY = /\/src\/app\/(StudyShell|study\/(Contents|WithStudyWords|useProse|Predict|predictionContext|textFigureContext|TextFigureProvider|Choice|Opening|Argument|Figure|AfterReveal|useLesson|useTwoColumns))\./;

export default defineConfig({
  base: './',
  plugins: [mdx(), react(), contentSecurityPolicy(), chapterPages(), embedLoader(), offline()],
  build: {
    target: 'es2022',
    // A browser that knows no module preloading asks for the same files a little later; to teach it would cost every other one bytes.
    modulePreload: { polyfill: false },
    // The licences of what is bundled, in one file; in the code itself they would weigh more than the code.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        comments: { legal: false },
        codeSplitting: { groups: [{ name: 'page', test: FIRST_SCREEN }, { name: 'study', test: STUDY }] },
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { output: { comments: { legal: false } } } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.js'],
    environment: 'node',
    // Properties over random inputs are slow on a loaded machine, not wrong.
    testTimeout: 30_000,
    // By default one core is left free, which of two is half of them.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
  },
});
