import * as migration_20261123_191242_initial from './20261123_191242_initial';
import * as migration_20261125_142851_helper_fields from './20261125_142851_helper_fields';

export const migrations = [
  {
    up: migration_20261123_191242_initial.up,
    down: migration_20261123_191242_initial.down,
    name: '20261123_191242_initial',
  },
  {
    up: migration_20261125_142851_helper_fields.up,
    down: migration_20261125_142851_helper_fields.down,
    name: '20261125_142851_helper_fields'
  },
];
