import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { ratingWord } from '../words.ts'
import { countHeld } from './findRated.ts'
import { viewPath } from './withRatingsView.ts'
import './ratingsPage.css'

/** The page in the panel’s menu, with the number of stories whose ratings are held; for editors. */
export const RatingsLink = async ({ i18n, payload, user }: ServerProps) => {
  if (!hasRole(user, 'editor')) return null
  const held = await countHeld(payload)
  return (
    <Link
      id="nav-reader-ratings"
      className="nav__link ratings-link"
      href={`${payload.config.routes.admin}${viewPath}`}
      prefetch={false}
    >
      <span className="nav__link-label">{ratingWord(i18n.language)('link')}</span>
      {held > 0 && <strong>{held}</strong>}
    </Link>
  )
}
