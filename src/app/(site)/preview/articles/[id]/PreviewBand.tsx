import { Time } from '../../../parts/Dateline.tsx'

const words = {
  vi: {
    draft: 'Bản xem trước – chưa đăng',
    published: 'Bản xem trước – đã đăng',
    until: 'Link xem được đến',
  },
  en: {
    draft: 'Preview – not published',
    published: 'Preview – published',
    until: 'This link holds until',
  },
}

type Preview = { language: 'vi' | 'en'; draft: boolean; expiresAt: string }

/** Says in the story's language that readers do not see this, and until when the link shows it. */
export const PreviewBand = ({ preview: { language, draft, expiresAt } }: { preview: Preview }) => {
  const { until, ...states } = words[language]
  return (
    <aside className="preview-band" lang={language}>
      <strong>{draft ? states.draft : states.published}</strong>{' '}
      <span>
        {until} <Time at={expiresAt} language={language} />
      </span>
    </aside>
  )
}
