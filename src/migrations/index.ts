import * as migration_20261123_191242_initial from './20261123_191242_initial';
import * as migration_20261125_140500_front_pages from './20261125_140500_front_pages';

export const migrations = [
  {
    up: migration_20261123_191242_initial.up,
    down: migration_20261123_191242_initial.down,
    name: '20261123_191242_initial',
  },
  {
    up: migration_20261125_140500_front_pages.up,
    down: migration_20261125_140500_front_pages.down,
    name: '20261125_140500_front_pages'
  },
];
