// The tests are pure: they share a worker's modules, so that lexicon and gazetteer are built once a worker and not once a file.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Lists of what is wrong are to be read, not counted.
    chaiConfig: { truncateThreshold: 4000 },
  },
});
