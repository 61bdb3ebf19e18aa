const words = {
  vi: {
    draft: 'Bản xem trước – chưa đăng',
    published: 'Bản xem trước – đã đăng',
    until: 'Link xem được đến',
    time: new Intl.DateTimeFormat('vi-VN', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Asia/Ho_Chi_Minh',
    }),
  },
  en: {
    draft: 'Preview – not published',
    published: 'Preview – published',
    until: 'This link holds until',
    time: new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Asia/Ho_Chi_Minh',
    }),
  },
}

type Preview = { language: 'vi' | 'en'; draft: boolean; expiresAt: string }

/** Says in the story's language that readers do not see this, and until when the link shows it. */
export const PreviewBand = ({ preview: { language, draft, expiresAt } }: { preview: Preview }) => {
  const { time, until, ...states } = words[language]
  return (
    <aside className="preview-band" lang={language}>
      <strong>{draft ? states.draft : states.published}</strong>{' '}
      <span>
        {until} <time dateTime={expiresAt}>{time.format(new Date(expiresAt))}</time>
      </span>
    </aside>
  )
}
