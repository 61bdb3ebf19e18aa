import * as migration_20261123_191242_initial from './20261123_191242_initial';
import * as migration_20261125_140331_desk_writing from './20261125_140331_desk_writing';

export const migrations = [
  {
    up: migration_20261123_191242_initial.up,
    down: migration_20261123_191242_initial.down,
    name: '20261123_191242_initial',
  },
  {
    up: migration_20261125_140331_desk_writing.up,
    down: migration_20261125_140331_desk_writing.down,
    name: '20261125_140331_desk_writing'
  },
];
