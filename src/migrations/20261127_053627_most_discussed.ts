import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`comment_count\` numeric;`)
  await db.run(sql`UPDATE \`articles\` SET \`comment_count\` = COALESCE((SELECT \`approved\` FROM \`discussions\` WHERE \`article_id\` = \`articles\`.\`id\`), 0);`)
  await db.run(sql`CREATE INDEX \`commentCount_publishedAt_idx\` ON \`articles\` (\`comment_count\`,\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_comment_count\` numeric;`)
  await db.run(sql`CREATE INDEX \`version_commentCount_version_publishedAt_idx\` ON \`_articles_v\` (\`version_comment_count\`,\`version_published_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`commentCount_publishedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`comment_count\`;`)
  await db.run(sql`DROP INDEX \`version_commentCount_version_publishedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_comment_count\`;`)
}
