import * as migration_20261123_191242_initial from './20261123_191242_initial';
import * as migration_20261125_150732_editorial_desk from './20261125_150732_editorial_desk';

export const migrations = [
  {
    up: migration_20261123_191242_initial.up,
    down: migration_20261123_191242_initial.down,
    name: '20261123_191242_initial',
  },
  {
    up: migration_20261125_150732_editorial_desk.up,
    down: migration_20261125_150732_editorial_desk.down,
    name: '20261125_150732_editorial_desk'
  },
];
