import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comment_likes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`visitor\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_likes_comment_idx\` ON \`comment_likes\` (\`comment\`);`)
  await db.run(sql`CREATE INDEX \`comment_likes_visitor_idx\` ON \`comment_likes\` (\`visitor\`);`)
  await db.run(sql`CREATE INDEX \`comment_likes_updated_at_idx\` ON \`comment_likes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_likes_created_at_idx\` ON \`comment_likes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_visitor_idx\` ON \`comment_likes\` (\`comment\`,\`visitor\`);`)
  await db.run(sql`CREATE TABLE \`comment_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`note\` text,
  	\`visitor\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_reports_comment_idx\` ON \`comment_reports\` (\`comment\`);`)
  await db.run(sql`CREATE INDEX \`comment_reports_updated_at_idx\` ON \`comment_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_reports_created_at_idx\` ON \`comment_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_visitor_1_idx\` ON \`comment_reports\` (\`comment\`,\`visitor\`);`)
  await db.run(sql`CREATE TABLE \`comment_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`user_id\` text(36),
  	\`is_automatic\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_acts_comment_idx\` ON \`comment_acts\` (\`comment\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_user_idx\` ON \`comment_acts\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_updated_at_idx\` ON \`comment_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_acts_created_at_idx\` ON \`comment_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_createdAt_idx\` ON \`comment_acts\` (\`comment\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_bans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'writer' NOT NULL,
  	\`value\` text NOT NULL,
  	\`label\` text,
  	\`reason\` text,
  	\`until\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_bans_created_by_idx\` ON \`comment_bans\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_bans_updated_at_idx\` ON \`comment_bans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_bans_created_at_idx\` ON \`comment_bans\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kind_value_idx\` ON \`comment_bans\` (\`kind\`,\`value\`);`)
  await db.run(sql`CREATE TABLE \`comment_claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_claims_comment_idx\` ON \`comment_claims\` (\`comment\`);`)
  await db.run(sql`CREATE INDEX \`comment_claims_user_idx\` ON \`comment_claims\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_claims_until_idx\` ON \`comment_claims\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`comment_claims_updated_at_idx\` ON \`comment_claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_claims_created_at_idx\` ON \`comment_claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_stops\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`writer\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_stops_writer_idx\` ON \`mail_stops\` (\`writer\`);`)
  await db.run(sql`CREATE INDEX \`mail_stops_updated_at_idx\` ON \`mail_stops\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_stops_created_at_idx\` ON \`mail_stops\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text NOT NULL,
  	\`author_name\` text NOT NULL,
  	\`author_email\` text,
  	\`wants_answers\` integer DEFAULT false,
  	\`article_id\` text(36) NOT NULL,
  	\`parent_id\` text(36),
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`rejection_reason\` text,
  	\`pinned\` integer DEFAULT false,
  	\`edited_at\` text,
  	\`badge\` text,
  	\`likes\` numeric DEFAULT 0,
  	\`flags\` text,
  	\`reports\` numeric DEFAULT 0,
  	\`is_reported\` integer DEFAULT false,
  	\`is_immune\` integer DEFAULT false,
  	\`spam_score\` numeric,
  	\`address\` text,
  	\`user_agent\` text,
  	\`thread\` text,
  	\`depth\` numeric DEFAULT 0,
  	\`is_on_public_story\` integer DEFAULT false,
  	\`is_reachable\` integer DEFAULT true,
  	\`writer\` text,
  	\`address_mark\` text,
  	\`fingerprint\` text,
  	\`proof\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "body", "author_name", "author_email", "article_id", "parent_id", "status", "edited_at", "flags", "thread", "is_on_public_story", "is_reachable", "fingerprint", "depth", "updated_at", "created_at") SELECT "id", "body", "author_name", "author_email", "article_id", "parent_id", "status", "edited_at", "flags", "thread", "is_on_public_story", "is_reachable", "fingerprint", "depth", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`comments_author_email_idx\` ON \`comments\` (\`author_email\`);`)
  await db.run(sql`CREATE INDEX \`comments_article_idx\` ON \`comments\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_status_idx\` ON \`comments\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`comments_is_reported_idx\` ON \`comments\` (\`is_reported\`);`)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`comments_writer_idx\` ON \`comments\` (\`writer\`);`)
  await db.run(sql`CREATE INDEX \`comments_address_mark_idx\` ON \`comments\` (\`address_mark\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_fingerprint_idx\` ON \`comments\` (\`fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_proof_idx\` ON \`comments\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_status_idx\` ON \`comments\` (\`article_id\`,\`status\`);`)
  await db.run(sql`CREATE INDEX \`article_depth_createdAt_idx\` ON \`comments\` (\`article_id\`,\`depth\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_depth_likes_idx\` ON \`comments\` (\`article_id\`,\`depth\`,\`likes\`);`)
  await db.run(sql`CREATE INDEX \`status_createdAt_idx\` ON \`comments\` (\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`writer_createdAt_idx\` ON \`comments\` (\`writer\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`comment_mail\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`comment_slow_seconds\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_comment_slow_seconds\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`sections\` ADD \`premoderates_comments\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_bans_id\` text(36) REFERENCES comment_bans(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_bans_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_bans_id\`);`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`is_closed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`days_open\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`demands_name_and_email\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`name_of_anonymous\` text DEFAULT 'Bạn đọc' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`min_length\` numeric DEFAULT 1 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`max_length\` numeric DEFAULT 5000 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`thread_depth\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`holds_suspect_words\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`premoderates_all\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`trusted_from\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`reports_to_hold\` numeric DEFAULT 3 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`seconds_to_write\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`demands_challenge\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`spam_percent\` numeric DEFAULT 95 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`toxic_percent\` numeric DEFAULT 80 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`mails_authors\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`mails_writers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`keep_address_days\` numeric DEFAULT 30 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` ADD \`keep_email_days\` numeric DEFAULT 730 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comment_likes\`;`)
  await db.run(sql`DROP TABLE \`comment_reports\`;`)
  await db.run(sql`DROP TABLE \`comment_acts\`;`)
  await db.run(sql`DROP TABLE \`comment_bans\`;`)
  await db.run(sql`DROP TABLE \`comment_claims\`;`)
  await db.run(sql`DROP TABLE \`mail_stops\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`images_id\` text(36),
  	\`image_uses_id\` text(36),
  	\`articles_id\` text(36),
  	\`authors_id\` text(36),
  	\`sections_id\` text(36),
  	\`tags_id\` text(36),
  	\`transitions_id\` text(36),
  	\`comments_id\` text(36),
  	\`discussions_id\` text(36),
  	\`ratings_id\` text(36),
  	\`rating_totals_id\` text(36),
  	\`redirects_id\` text(36),
  	\`front_pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`images_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`image_uses_id\`) REFERENCES \`image_uses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`transitions_id\`) REFERENCES \`transitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`discussions_id\`) REFERENCES \`discussions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ratings_id\`) REFERENCES \`ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rating_totals_id\`) REFERENCES \`rating_totals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`front_pages_id\`) REFERENCES \`front_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "users_id", "images_id", "image_uses_id", "articles_id", "authors_id", "sections_id", "tags_id", "transitions_id", "comments_id", "discussions_id", "ratings_id", "rating_totals_id", "redirects_id", "front_pages_id") SELECT "id", "order", "parent_id", "path", "users_id", "images_id", "image_uses_id", "articles_id", "authors_id", "sections_id", "tags_id", "transitions_id", "comments_id", "discussions_id", "ratings_id", "rating_totals_id", "redirects_id", "front_pages_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_images_id_idx\` ON \`payload_locked_documents_rels\` (\`images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_image_uses_id_idx\` ON \`payload_locked_documents_rels\` (\`image_uses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_transitions_id_idx\` ON \`payload_locked_documents_rels\` (\`transitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_discussions_id_idx\` ON \`payload_locked_documents_rels\` (\`discussions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ratings_id_idx\` ON \`payload_locked_documents_rels\` (\`ratings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rating_totals_id_idx\` ON \`payload_locked_documents_rels\` (\`rating_totals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_front_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`front_pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text NOT NULL,
  	\`author_name\` text NOT NULL,
  	\`author_email\` text NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`parent_id\` text(36),
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`edited_at\` text,
  	\`flags\` text,
  	\`thread\` text,
  	\`is_on_public_story\` integer DEFAULT false,
  	\`is_reachable\` integer DEFAULT true,
  	\`fingerprint\` text,
  	\`depth\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "body", "author_name", "author_email", "article_id", "parent_id", "status", "edited_at", "flags", "thread", "is_on_public_story", "is_reachable", "fingerprint", "depth", "updated_at", "created_at") SELECT "id", "body", "author_name", "author_email", "article_id", "parent_id", "status", "edited_at", "flags", "thread", "is_on_public_story", "is_reachable", "fingerprint", "depth", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`CREATE INDEX \`comments_author_email_idx\` ON \`comments\` (\`author_email\`);`)
  await db.run(sql`CREATE INDEX \`comments_article_idx\` ON \`comments\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_status_idx\` ON \`comments\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_fingerprint_idx\` ON \`comments\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_status_idx\` ON \`comments\` (\`article_id\`,\`status\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`comment_mail\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`comment_slow_seconds\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_comment_slow_seconds\`;`)
  await db.run(sql`ALTER TABLE \`sections\` DROP COLUMN \`premoderates_comments\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`is_closed\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`days_open\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`demands_name_and_email\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`name_of_anonymous\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`min_length\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`max_length\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`thread_depth\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`holds_suspect_words\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`premoderates_all\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`trusted_from\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`reports_to_hold\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`seconds_to_write\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`demands_challenge\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`spam_percent\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`toxic_percent\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`mails_authors\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`mails_writers\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`keep_address_days\`;`)
  await db.run(sql`ALTER TABLE \`comment_rules\` DROP COLUMN \`keep_email_days\`;`)
}
