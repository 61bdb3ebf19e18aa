import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comment_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`banned_words\` text,
  	\`suspect_words\` text,
  	\`max_links\` numeric DEFAULT 2 NOT NULL,
  	\`seconds_between\` numeric DEFAULT 15 NOT NULL,
  	\`edit_minutes\` numeric DEFAULT 5 NOT NULL,
  	\`holds_new_writers\` integer DEFAULT false,
  	\`rejected_share\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`edited_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`flags\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comment_rules\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`edited_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`flags\`;`)
}
