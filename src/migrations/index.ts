import * as migration_20261123_191242_initial from './20261123_191242_initial';
import * as migration_20261125_141326_seo_and_square from './20261125_141326_seo_and_square';

export const migrations = [
  {
    up: migration_20261123_191242_initial.up,
    down: migration_20261123_191242_initial.down,
    name: '20261123_191242_initial',
  },
  {
    up: migration_20261125_141326_seo_and_square.up,
    down: migration_20261125_141326_seo_and_square.down,
    name: '20261125_141326_seo_and_square'
  },
];
