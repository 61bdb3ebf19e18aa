import eslint from '@eslint/js'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'

/** What a folder may not import, each with where the code belongs instead. */
const refuse = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([group, message]) => ({ group, message })) },
    ],
  },
})

const upwards = {
  server: [
    ['#server/*', '**/src/server/**'],
    'Only src/server and tests know the server: what a plugin needs of it belongs in src/kit.',
  ],
  environment: [
    ['#config/*', '**/src/config/**'],
    'The environment is read in src/config; plugins get options from plugins/index.ts through payload.config.ts.',
  ],
  plugins: [
    ['#plugins/*', '**/plugins/**'],
    'Nothing below the list knows a plugin: what two plugins share belongs in src/kit.',
  ],
  otherPlugins: [
    ['#plugins/*', '../../*/index.ts', '../*/index.ts'],
    'A plugin imports no other plugin: share through src/kit or collections/.',
  ],
  database: [
    ['#database/*', '**/src/database/**', '@payloadcms/db-*', '@libsql/*', 'mongoose'],
    'Engines are known in src/database only: use Payload’s own operations.',
  ],
  kit: [
    ['#kit/*', '**/src/kit/**'],
    'Collections are declarations: hooks and routes belong in plugins/.',
  ],
}

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'coverage/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/client/schema.d.ts',
      'src/migrations/',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 150, skipBlankLines: true }],
      'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['warn', 3],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read in src/config/env.ts only.',
        },
      ],
    },
  },
  refuse(
    ['collections/**'],
    [upwards.kit, upwards.server, upwards.environment, upwards.plugins, upwards.database],
  ),
  refuse(['src/kit/**'], [upwards.server, upwards.environment, upwards.plugins, upwards.database]),
  refuse(
    ['plugins/*/**'],
    [upwards.server, upwards.environment, upwards.otherPlugins, upwards.database],
  ),
  refuse(
    ['src/server/**'],
    [
      [
        ['#plugins/*', '**/plugins/**', '#collections/*'],
        'The server knows no plugin by name: plugins bring their routes through kit/extendConfig.',
      ],
    ],
  ),
  refuse(
    ['src/app/(site)/**'],
    [
      [
        [
          '#kit/*',
          '#collections/*',
          '#plugins/*',
          '#server/*',
          '#database/*',
          'payload',
          '@payloadcms/*',
        ],
        'The reader site lives on the content API alone: use src/client.',
      ],
    ],
  ),
  {
    files: [
      'src/server/start.ts',
      'src/payload.config.ts',
      'tests/**',
      'bench/**',
      'jest.config.js',
      'next.config.ts',
      'src/app/(site)/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['tests/**', 'bench/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      'no-console': 'off',
    },
  },
  prettier,
)
