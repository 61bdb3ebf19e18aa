import * as migration_20261123_191242_initial from './20261123_191242_initial';
import * as migration_20261125_143130_editorial_desk from './20261125_143130_editorial_desk';
import * as migration_20261125_144013_front_pages from './20261125_144013_front_pages';

export const migrations = [
  {
    up: migration_20261123_191242_initial.up,
    down: migration_20261123_191242_initial.down,
    name: '20261123_191242_initial',
  },
  {
    up: migration_20261125_143130_editorial_desk.up,
    down: migration_20261125_143130_editorial_desk.down,
    name: '20261125_143130_editorial_desk',
  },
  {
    up: migration_20261125_144013_front_pages.up,
    down: migration_20261125_144013_front_pages.down,
    name: '20261125_144013_front_pages'
  },
];
