import eslint from '@eslint/js'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'
import { importRules } from './eslint.imports.js'

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.server/',
      'public/',
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
  ...importRules,
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
