import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`article_views_tags\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tag\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`article_views\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`article_views_tags_order_idx\` ON \`article_views_tags\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`article_views_tags_parent_id_idx\` ON \`article_views_tags\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`article_views_tags_tag_idx\` ON \`article_views_tags\` (\`tag\`);`)
  await db.run(sql`CREATE TABLE \`article_views\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text NOT NULL,
  	\`edition\` text,
  	\`changes_at\` numeric,
  	\`listed\` text,
  	\`whole\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`article_views_article_idx\` ON \`article_views\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`article_views_edition_idx\` ON \`article_views\` (\`edition\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`article_views_tags\`;`)
  await db.run(sql`DROP TABLE \`article_views\`;`)
}
