'use client'
import { CardActs } from './CardActs.tsx'
import { CardHead } from './CardHead.tsx'
import { CardReasons } from './CardReasons.tsx'
import { CardText } from './CardText.tsx'
import { useTools } from './DeskContext.ts'
import { DossierSide } from './DossierSide.tsx'
import { Neighbours } from './Neighbours.tsx'

/** One comment with all that helps to judge it. */
export const OneCard = () => {
  const { current, dossier } = useTools()
  if (!current) return null
  return (
    <div className="comment-desk-one">
      <article className="comment-desk-card" aria-current="true" data-comment={current.id}>
        <CardHead card={current} />
        <Neighbours dossier={dossier} relation="above" />
        <CardText card={current} isLarge />
        <CardReasons card={current} />
        <CardActs card={current} isFull />
        <Neighbours dossier={dossier} relation="answer" />
      </article>
      <DossierSide dossier={dossier} />
    </div>
  )
}
