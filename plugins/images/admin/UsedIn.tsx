'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { Use, Uses } from '../uses/findUses.ts'
import { DeleteUsed } from './DeleteUsed.tsx'
import { useAbout } from './useAbout.ts'
import { imageWord } from './words.ts'

const UseItem = ({ use, admin, draft }: { use: Use; admin: string; draft: string }) => (
  <li>
    <a href={`${admin}/collections/${use.collection}/${use.id}`}>{use.title}</a>
    {!use.isPublic && <small> ({draft})</small>}
  </li>
)

/** The stories, portraits and so on that show a picture, drafts too. */
export const UsedIn = ({ id }: { id?: number | string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const uses = useAbout<Uses>('uses', id)
  const word = imageWord(i18n.language)
  if (!id || uses === undefined) return null
  const { docs, others } = uses ?? { docs: [], others: 0 }
  const places = docs.length + others
  return (
    <section>
      <h3>{word('usedIn')}</h3>
      {uses === null && <p>{word('unknown')}</p>}
      {uses && places === 0 && <p>{word('unused')}</p>}
      <ul>
        {docs.map((use) => (
          <UseItem
            key={`${use.collection}:${use.id}`}
            use={use}
            admin={config.routes.admin}
            draft={word('draft')}
          />
        ))}
        {others > 0 && (
          <li>
            {others} {word('others')}
          </li>
        )}
      </ul>
      {places > 0 && <DeleteUsed id={id} places={places} />}
    </section>
  )
}
