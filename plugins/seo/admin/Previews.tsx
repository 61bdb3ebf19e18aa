'use client'
// How the story will look in search results and on a social network, while it is being written.
import { useTranslation } from '@payloadcms/ui'
import { shownLengths } from '../lengths.ts'
import './previews.css'
import { usePicture } from './usePicture.ts'
import { useTold } from './useTold.ts'
import { inLanguage } from './words.ts'

type Props = { siteUrl: string; siteName: string }
type Told = ReturnType<typeof useTold>
type Word = ReturnType<typeof inLanguage>

const Length = ({ told, of, word }: { told: Told; of: keyof typeof shownLengths; word: Word }) => {
  const length = [...told[of]].length
  const isLong = length > shownLengths[of]
  return (
    <span className={isLong ? 'seo-length seo-length--long' : 'seo-length'}>
      {word(of)}: {length}/{shownLengths[of]}
      {isLong && ` – ${word('long')}`}
    </span>
  )
}

const toPath = (address: string) => {
  const { hostname, pathname } = new URL(address)
  return [hostname, ...pathname.split('/').filter(Boolean)].join(' › ')
}

const InSearch = ({ told, siteName, word }: { told: Told; siteName: string; word: Word }) => (
  <section className="seo-card seo-card--search" aria-label={word('search')}>
    <p className="seo-site">{siteName}</p>
    <p className="seo-address">{toPath(told.address)}</p>
    <p className="seo-title">{told.title || word('noTitle')}</p>
    <p className="seo-description">{told.description || word('noDescription')}</p>
  </section>
)

const OnNetwork = ({ told, word }: { told: Told; word: Word }) => {
  const picture = usePicture(told.image)
  return (
    <section className="seo-card seo-card--social" aria-label={word('social')}>
      <div className="seo-picture">
        {picture?.url ? <img src={picture.url} alt={picture.alt} /> : word('noPicture')}
      </div>
      <p className="seo-address">{new URL(told.address).hostname}</p>
      <p className="seo-title">{told.title || word('noTitle')}</p>
      <p className="seo-description">{told.description}</p>
    </section>
  )
}

export const Previews = ({ siteUrl, siteName }: Props) => {
  const { i18n } = useTranslation()
  const word = inLanguage(i18n.language)
  const told = useTold(siteUrl)
  return (
    <div className="seo-previews">
      <div>
        <h4>{word('search')}</h4>
        <InSearch told={told} siteName={siteName} word={word} />
        <Length told={told} of="title" word={word} />
        <Length told={told} of="description" word={word} />
      </div>
      <div>
        <h4>{word('social')}</h4>
        <OnNetwork told={told} word={word} />
      </div>
    </div>
  )
}
