// ANALYZE counts NULL as a value like any other: of a reference that most rows lack, SQLite believes
// that whatever is asked for is in nearly every row, and reads the whole table instead of its index.
import type { Client } from '@libsql/client'

// An index of one column is told of by its rows, and by those that a value has on average. What finds
// fewer rows than this is used anyway. Other columns are left alone: "deleted IS NULL" is asked for.
const crowdedReferences = `
  SELECT s.tbl, s.idx, i.name AS col
  FROM sqlite_stat1 s JOIN pragma_index_info(s.idx) i
  WHERE (SELECT count(*) FROM pragma_index_info(s.idx)) = 1
    AND i.name IN (SELECT "from" FROM pragma_foreign_key_list(s.tbl))
    AND CAST(substr(s.stat, instr(s.stat, ' ')) AS INTEGER) > 100`

type Found = Record<'tbl' | 'idx' | 'col', string>

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

// A column that most rows fill costs one look into its index: it has few NULLs to count.
const countValuesAlone = ({ tbl, idx, col }: Found) => ({
  sql: `
    UPDATE sqlite_stat1
    SET stat = CAST(stat AS INTEGER) || ' ' || (
      SELECT max(1, count(*) / max(1, count(DISTINCT ${quote(col)})))
      FROM ${quote(tbl)} WHERE ${quote(col)} IS NOT NULL
    )
    WHERE idx = ? AND CAST(stat AS INTEGER) < 2 * (
      SELECT count(*) FROM ${quote(tbl)} WHERE ${quote(col)} IS NULL
    )`,
  args: [idx],
})

/** Tells SQLite how many rows a value of a mostly empty reference is in; to be run behind ANALYZE. */
export const describeSparseColumns = async (client: Client) => {
  const { rows } = await client.execute(crowdedReferences)
  for (const row of rows) await client.execute(countValuesAlone(row as unknown as Found))
}
