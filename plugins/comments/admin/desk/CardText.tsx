'use client'
import type { MouseEvent } from 'react'
import type { Card } from './shapes.ts'

// A link in a comment must not lead the moderator away from the desk.
const openBeside = (event: MouseEvent) => {
  const link = (event.target as Element).closest('a')
  if (!link) return
  event.preventDefault()
  window.open(link.href, '_blank', 'noopener,noreferrer')
}

type Props = { card: Pick<Card, 'bodyHtml'>; isLarge?: boolean }

/** The comment as readers would see it; the server has cleaned its HTML. */
export const CardText = ({ card, isLarge = false }: Props) => (
  <div
    className="comment-desk-text"
    data-large={isLarge}
    onClick={openBeside}
    dangerouslySetInnerHTML={{ __html: card.bodyHtml }}
  />
)
