import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// Not of any collection: plugins/search/engines/sqlite.ts alone reads and writes these.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql`CREATE TABLE search_entries (row integer PRIMARY KEY, article text NOT NULL UNIQUE, body text NOT NULL)`,
  )
  await db.run(sql`
    CREATE VIRTUAL TABLE search USING fts5(
      headline, body, exact_headline, exact_body, facets,
      content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE search`)
  await db.run(sql`DROP TABLE search_entries`)
}
