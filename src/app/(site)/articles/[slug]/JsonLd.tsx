// Within a script, "<" could end it.
const toScript = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** What search engines read of a story. */
export const JsonLd = ({ data }: { data?: unknown }) =>
  data ? (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScript(data) }} />
  ) : null
