// The pages need nothing of Next's in the browser. What it would run there is a hundred kilobytes, and
// written into the page, which the pages' policy forbids.

const script = /<script\b([^>]*)>[^]*?<\/script>/g
const scriptAhead = /<link\b[^>]*\bas="script"[^>]*>/g

/** Data, and the site's own script. */
const stays = / type="application\/ld\+json"| src="\/reader-/

/** A page as Next has rendered it, without Next's own scripts. */
export const withoutScripts = (html: string) =>
  html
    .replace(script, (whole, attributes: string) => (stays.test(attributes) ? whole : ''))
    .replace(scriptAhead, '')
