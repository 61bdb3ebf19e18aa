import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`section_updatedAt_idx\` ON \`articles\` (\`section_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_updatedAt_idx\` ON \`articles\` (\`stage\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_section_version_updatedAt_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_updatedAt_idx\` ON \`_articles_v\` (\`version_stage\`,\`version_updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`section_updatedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`stage_updatedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version_section_version_updatedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version_stage_version_updatedAt_idx\`;`)
}
