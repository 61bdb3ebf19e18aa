import Link from 'next/link'

type Props = {
  heading: string
  total: number
  text?: string
  link?: { href: string; label: string }
  isWarning?: boolean
  children?: React.ReactNode
}

/** A heading with its number, what there is to say or show, and where it goes on. */
export const Card = ({ heading, total, text, link, isWarning, children }: Props) => (
  <article className="desks__card" data-warning={isWarning || undefined}>
    <header>
      <h3>
        {heading} <strong>{total}</strong>
      </h3>
      {link && (
        <Link href={link.href} prefetch={false} aria-label={`${heading}: ${link.label}`}>
          {link.label}
        </Link>
      )}
    </header>
    {text && <p>{text}</p>}
    {children}
  </article>
)
