import * as migration_20261123_191242_initial from './20261123_191242_initial';
import * as migration_20261125_142144_reachable_comments from './20261125_142144_reachable_comments';

export const migrations = [
  {
    up: migration_20261123_191242_initial.up,
    down: migration_20261123_191242_initial.down,
    name: '20261123_191242_initial',
  },
  {
    up: migration_20261125_142144_reachable_comments.up,
    down: migration_20261125_142144_reachable_comments.down,
    name: '20261125_142144_reachable_comments'
  },
];
