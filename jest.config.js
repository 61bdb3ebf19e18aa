/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Without "production", Lexical's Node entry waits for itself now and then: see docs/decisions.
  testEnvironmentOptions: { exportConditions: ['node', 'node-addons', 'production'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          experimental: { keepImportAttributes: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testTimeout: 60_000,
  // One more than the machine of CI has cores: tests wait for disk and sockets a tenth of their time.
  maxWorkers: 3,
  // Each file leaves its modules behind: a worker that has grown is replaced, and ends at once.
  workerIdleMemoryLimit: '2GB',
  // One with gigabytes takes seconds to give them back, though nothing keeps it: by itself Jest
  // waits half of one, and calls that a leak.
  workerGracefulExitTimeout: 20_000,
}
