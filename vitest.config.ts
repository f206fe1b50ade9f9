import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run on the sources: the `parley-source` door of each package leads to src/.
  resolve: { conditions: ['parley-source'] },
  ssr: { resolve: { conditions: ['parley-source'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'grammar/test/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
