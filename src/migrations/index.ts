import * as migration_20261125_150842_initial from './20261125_150842_initial';
import * as migration_20261125_182124_desk_lists from './20261125_182124_desk_lists';
import * as migration_20261125_183655_comment_rules from './20261125_183655_comment_rules';
import * as migration_20261126_112255_comment_moderation from './20261126_112255_comment_moderation';
import * as migration_20261126_162924_ratings_and_pictures from './20261126_162924_ratings_and_pictures';
import * as migration_20261126_190140_ratings_counted_by_index from './20261126_190140_ratings_counted_by_index';
import * as migration_20261126_222000_search from './20261126_222000_search';
import * as migration_20261127_024516_webhooks from './20261127_024516_webhooks';
import * as migration_20261127_053627_most_discussed from './20261127_053627_most_discussed';
import * as migration_20261127_221905_kept_views from './20261127_221905_kept_views';

export const migrations = [
  {
    up: migration_20261125_150842_initial.up,
    down: migration_20261125_150842_initial.down,
    name: '20261125_150842_initial',
  },
  {
    up: migration_20261125_182124_desk_lists.up,
    down: migration_20261125_182124_desk_lists.down,
    name: '20261125_182124_desk_lists',
  },
  {
    up: migration_20261125_183655_comment_rules.up,
    down: migration_20261125_183655_comment_rules.down,
    name: '20261125_183655_comment_rules',
  },
  {
    up: migration_20261126_112255_comment_moderation.up,
    down: migration_20261126_112255_comment_moderation.down,
    name: '20261126_112255_comment_moderation',
  },
  {
    up: migration_20261126_162924_ratings_and_pictures.up,
    down: migration_20261126_162924_ratings_and_pictures.down,
    name: '20261126_162924_ratings_and_pictures',
  },
  {
    up: migration_20261126_190140_ratings_counted_by_index.up,
    down: migration_20261126_190140_ratings_counted_by_index.down,
    name: '20261126_190140_ratings_counted_by_index',
  },
  {
    up: migration_20261126_222000_search.up,
    down: migration_20261126_222000_search.down,
    name: '20261126_222000_search',
  },
  {
    up: migration_20261127_024516_webhooks.up,
    down: migration_20261127_024516_webhooks.down,
    name: '20261127_024516_webhooks',
  },
  {
    up: migration_20261127_053627_most_discussed.up,
    down: migration_20261127_053627_most_discussed.down,
    name: '20261127_053627_most_discussed',
  },
  {
    up: migration_20261127_221905_kept_views.up,
    down: migration_20261127_221905_kept_views.down,
    name: '20261127_221905_kept_views'
  },
];
