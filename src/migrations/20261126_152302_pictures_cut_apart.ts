import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`images_crops\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_renditions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
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
  await db.run(sql`INSERT INTO \`__new_renditions\`("id", "image_id", "name", "prefix", "_objectkey", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", "image_id", "name", "prefix", "_objectkey", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`renditions\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`ALTER TABLE \`__new_renditions\` RENAME TO \`renditions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`renditions_image_idx\` ON \`renditions\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`renditions_filename_idx\` ON \`renditions\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`crops\` text;`)
  await db.run(sql`DROP INDEX \`images_sizes_thumbnail_sizes_thumbnail_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`images_sizes_square_sizes_square_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`images_sizes_card_sizes_card_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`images_sizes_wide_sizes_wide_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`images_sizes_social_sizes_social_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_thumbnail_url\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_thumbnail_width\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_thumbnail_height\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_thumbnail_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_thumbnail_filesize\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_thumbnail_filename\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_square_url\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_square_width\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_square_height\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_square_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_square_filesize\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_square_filename\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_card_url\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_card_width\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_card_height\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_card_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_card_filesize\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_card_filename\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_wide_url\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_wide_width\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_wide_height\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_wide_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_wide_filesize\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_wide_filename\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_social_url\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_social_width\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_social_height\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_social_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_social_filesize\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`sizes_social_filename\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_thumbnail_url\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_thumbnail_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_thumbnail_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_thumbnail_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_thumbnail_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_thumbnail_filename\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_square_url\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_square_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_square_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_square_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_square_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_square_filename\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_card_url\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_card_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_card_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_card_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_card_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_card_filename\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_wide_url\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_wide_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_wide_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_wide_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_wide_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_wide_filename\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_social_url\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_social_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_social_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_social_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_social_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`sizes_social_filename\` text;`)
  await db.run(sql`CREATE INDEX \`images_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`images\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_square_sizes_square_filename_idx\` ON \`images\` (\`sizes_square_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_card_sizes_card_filename_idx\` ON \`images\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_wide_sizes_wide_filename_idx\` ON \`images\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_social_sizes_social_filename_idx\` ON \`images\` (\`sizes_social_filename\`);`)
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
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_renditions\` (
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
  await db.run(sql`INSERT INTO \`__new_renditions\`("id", "image_id", "name", "prefix", "_objectkey", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", "image_id", "name", "prefix", "_objectkey", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`renditions\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`ALTER TABLE \`__new_renditions\` RENAME TO \`renditions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`renditions_image_idx\` ON \`renditions\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`renditions_filename_idx\` ON \`renditions\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`crops\`;`)
}
