'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { QueueCounts } from '../../desk/countQueues.ts'
import { inLanguage } from '../words.ts'
import './commentDesk.css'

type Props = { href: string; waiting: number }

/** Keeps its number while the desk is open, which hears of every change. */
export const DeskNavLink = ({ href, waiting }: Props) => {
  const { i18n } = useTranslation()
  const isHere = usePathname() === href
  const [count, setCount] = useState(waiting)
  useEffect(() => {
    const follow = (event: Event) => setCount((event as CustomEvent<QueueCounts>).detail.pending)
    window.addEventListener('comment-desk-counts', follow)
    return () => window.removeEventListener('comment-desk-counts', follow)
  }, [])
  return (
    <Link
      id="nav-moderation"
      className="nav__link comment-desk-link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{inLanguage(i18n.language)('desk')}</span>
      {count > 0 && <strong>{count}</strong>}
    </Link>
  )
}
