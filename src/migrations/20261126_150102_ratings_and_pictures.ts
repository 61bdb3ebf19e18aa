import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`images_crops\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rendition\` text NOT NULL,
  	\`left\` numeric NOT NULL,
  	\`top\` numeric NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`images_crops_order_idx\` ON \`images_crops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`images_crops_parent_id_idx\` ON \`images_crops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`renditions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`prefix\` text DEFAULT '',
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_image_idx\` ON \`renditions\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`renditions_filename_idx\` ON \`renditions\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`rating_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`count\` numeric,
  	\`average\` numeric,
  	\`reason\` text,
  	\`user_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`rating_acts_article_idx\` ON \`rating_acts\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`rating_acts_user_idx\` ON \`rating_acts\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`rating_acts_updated_at_idx\` ON \`rating_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rating_acts_created_at_idx\` ON \`rating_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_createdAt_3_idx\` ON \`rating_acts\` (\`article_id\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`image_uses\` ADD \`seen_by\` text DEFAULT 'readers';`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`copyright\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`licence\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`licensed_until\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`taken_at\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`place\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`original_name\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`rendition_state\` text DEFAULT 'pending';`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`renditions\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`content_hash\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`likeness\` text;`)
  await db.run(sql`CREATE INDEX \`images_rendition_state_idx\` ON \`images\` (\`rendition_state\`);`)
  await db.run(sql`CREATE INDEX \`images_content_hash_idx\` ON \`images\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`images_likeness_idx\` ON \`images\` (\`likeness\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`rating_policy\` text DEFAULT 'bySection';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`rating_rank\` numeric;`)
  await db.run(sql`CREATE INDEX \`articles_rating_rank_idx\` ON \`articles\` (\`rating_rank\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_rating_policy\` text DEFAULT 'bySection';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_rating_rank\` numeric;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_rating_rank_idx\` ON \`_articles_v\` (\`version_rating_rank\`);`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`closes_ratings\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`ratings\` ADD \`origin\` text;`)
  await db.run(sql`ALTER TABLE \`ratings\` ADD \`is_held\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`article_createdAt_2_idx\` ON \`ratings\` (\`article_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_origin_idx\` ON \`ratings\` (\`article_id\`,\`origin\`);`)
  await db.run(sql`ALTER TABLE \`rating_totals\` ADD \`stars6\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` ADD \`stars7\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` ADD \`stars8\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` ADD \`stars9\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` ADD \`stars10\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` ADD \`opening_sum\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` ADD \`opening_count\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` ADD \`held_since\` text;`)
  await db.run(sql`CREATE INDEX \`rating_totals_held_since_idx\` ON \`rating_totals\` (\`held_since\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`images_crops\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`DROP TABLE \`rating_acts\`;`)
  await db.run(sql`DROP INDEX \`images_rendition_state_idx\`;`)
  await db.run(sql`DROP INDEX \`images_content_hash_idx\`;`)
  await db.run(sql`DROP INDEX \`images_likeness_idx\`;`)
  await db.run(sql`ALTER TABLE \`image_uses\` DROP COLUMN \`seen_by\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`copyright\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`licence\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`licensed_until\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`taken_at\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`original_name\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`rendition_state\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`renditions\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`content_hash\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`likeness\`;`)
  await db.run(sql`DROP INDEX \`articles_rating_rank_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`rating_policy\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`rating_rank\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_rating_rank_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_rating_policy\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_rating_rank\`;`)
  await db.run(sql`DROP INDEX \`article_createdAt_2_idx\`;`)
  await db.run(sql`DROP INDEX \`article_origin_idx\`;`)
  await db.run(sql`ALTER TABLE \`ratings\` DROP COLUMN \`origin\`;`)
  await db.run(sql`ALTER TABLE \`ratings\` DROP COLUMN \`is_held\`;`)
  await db.run(sql`DROP INDEX \`rating_totals_held_since_idx\`;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` DROP COLUMN \`stars6\`;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` DROP COLUMN \`stars7\`;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` DROP COLUMN \`stars8\`;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` DROP COLUMN \`stars9\`;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` DROP COLUMN \`stars10\`;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` DROP COLUMN \`opening_sum\`;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` DROP COLUMN \`opening_count\`;`)
  await db.run(sql`ALTER TABLE \`rating_totals\` DROP COLUMN \`held_since\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`closes_ratings\`;`)
}
