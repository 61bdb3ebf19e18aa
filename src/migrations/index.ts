import * as migration_20261125_150842_initial from './20261125_150842_initial';

export const migrations = [
  {
    up: migration_20261125_150842_initial.up,
    down: migration_20261125_150842_initial.down,
    name: '20261125_150842_initial'
  },
];
