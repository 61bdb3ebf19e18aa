'use client'
import { ActHistory } from './ActHistory.tsx'
import { ReportList } from './ReportList.tsx'
import type { Dossier } from './shapes.ts'
import { WriterHistory } from './WriterHistory.tsx'

/** What is known of a comment beside its text. Its place is kept while it is fetched. */
export const DossierSide = ({ dossier }: { dossier?: Dossier }) => (
  <aside className="comment-desk-side" aria-busy={!dossier}>
    {dossier && (
      <>
        <WriterHistory writer={dossier.writer} />
        <ReportList reports={dossier.reports} />
        <ActHistory acts={dossier.acts} />
      </>
    )}
  </aside>
)
