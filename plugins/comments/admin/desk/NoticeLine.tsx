'use client'
import { useTools } from './DeskContext.ts'
import { useSpeech } from './useSpeech.ts'

/** What has just been done or refused, with a way back. */
export const NoticeLine = () => {
  const { close, notice } = useTools()
  const { word } = useSpeech()
  const run = () => {
    close()
    notice?.act?.run()
  }
  return (
    <div className="comment-desk-notice" data-error={notice?.isError} data-shown={Boolean(notice)}>
      <p role="status">{notice && !notice.isError && notice.text}</p>
      <p role="alert">{notice?.isError && notice.text}</p>
      {notice?.act && (
        <button type="button" onClick={run}>
          {notice.act.label} {notice.act.hint && <kbd>{notice.act.hint}</kbd>}
        </button>
      )}
      {notice && (
        <button type="button" aria-label={word('close')} onClick={close}>
          ✕
        </button>
      )}
    </div>
  )
}
