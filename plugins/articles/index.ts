// Stories with their sections, tags and authors: written at the desk, read through the delivery API.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config, Plugin } from 'payload'
import { articles } from '#collections/articles.ts'
import { articleViews as keptViews } from '#collections/articleViews.ts'
import { authors } from '#collections/authors.ts'
import { sections } from '#collections/sections.ts'
import { tags } from '#collections/tags.ts'
import { provideArticleViews } from '#kit/articleViews.ts'
import {
  addArticlePart,
  addCatchUp,
  addCollection,
  addCollectionEndpoint,
  addDeliveryRoute,
  addHooks,
  addJob,
} from '#kit/extendConfig.ts'
import { addFigure } from '#kit/figures.ts'
import { invalidateDocument } from '#kit/invalidateDocument.ts'
import { normalizeText } from '#kit/normalizeText.ts'
import { addPublicationRule } from '#kit/publicationCheck.ts'
import { withWritingAids } from './admin/withWritingAids.ts'
import { clearEmptyDrafts } from './clearEmptyDrafts.ts'
import { showImages } from '#kit/showImages.ts'
import { fillViews, forgetViews } from './fillViews.ts'
import { checkTranslation } from './hooks/checkTranslation.ts'
import { countWords } from './hooks/countWords.ts'
import { guardTrash } from './hooks/guardTrash.ts'
import { keepArticle } from './hooks/keepArticle.ts'
import { keepForbiddenFields } from './hooks/keepForbiddenFields.ts'
import { holdLock } from './hooks/holdLock.ts'
import { invalidateArticle, invalidateDeletedArticle } from './hooks/invalidateArticle.ts'
import { guardSlug } from './hooks/guardSlug.ts'
import { invalidateTranslations } from './hooks/invalidateTranslations.ts'
import { keepOnRestore } from './hooks/keepOnRestore.ts'
import { noteWrite } from './hooks/noteWrite.ts'
import { refuseSectionLoop } from './hooks/refuseSectionLoop.ts'
import { releaseSections } from './hooks/releaseSections.ts'
import { releaseTranslations } from './hooks/releaseTranslations.ts'
import { saveJournalistsWorkAsDraft } from './hooks/saveJournalistsWorkAsDraft.ts'
import { refuseStrangeEmbeds, settleEmbeds } from './hooks/settleEmbeds.ts'
import { stampPublication } from './hooks/stampPublication.ts'
import { readArticle } from './routes/readArticle.ts'
import { restoreVersion } from './restoreVersion.ts'
import { listArticles } from './routes/listArticles.ts'
import { listRelated } from './routes/listRelated.ts'
import { listAuthors, readAuthor } from './terms/authorRoutes.ts'
import { readTag } from './terms/readTag.ts'
import { listSections, readSection } from './terms/sectionRoutes.ts'
import { articleViews } from './view/articleViews.ts'
import { viewFigures } from './viewFigures.ts'
import { translationsPart } from './view/translationsPart.ts'
import { similarHeadlines } from './similarHeadlines/similarHeadlines.ts'

export type ArticlesOptions = {
  /**
   * Switches rules and routes off; the collections stay.
   * @default true
   */
  enabled?: boolean
  /**
   * The address of the site that shows the stories, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
  /**
   * Names what stories are shown by: the platform's sources. With another name, views that are kept
   * are made anew.
   * @default ''
   */
  sources?: string
}

const articleHooks = {
  beforeOperation: [saveJournalistsWorkAsDraft, noteWrite],
  beforeValidate: [normalizeText],
  beforeChange: [
    keepOnRestore,
    keepForbiddenFields,
    guardTrash,
    guardSlug,
    checkTranslation,
    settleEmbeds,
    stampPublication,
    countWords,
  ],
  afterChange: [holdLock, showImages, invalidateArticle, invalidateTranslations, keepArticle],
  afterDelete: [showImages, invalidateDeletedArticle],
}

const termHooks = {
  beforeValidate: [normalizeText],
  afterChange: [invalidateDocument],
  afterDelete: [invalidateDocument],
}

const scriptPath = join(dirname(fileURLToPath(import.meta.url)), 'recount/script.ts')

const withRecount = (config: Config): Config => ({
  ...config,
  bin: [...(config.bin ?? []), { key: 'recount', scriptPath }],
})

export const articlesPlugin =
  ({ enabled = true, siteUrl = 'http://localhost:3000', sources }: ArticlesOptions = {}): Plugin =>
  (given) => {
    const collections = [withWritingAids(articles), keptViews, authors, sections, tags]
    const stored = collections.reduce(addCollection, given)
    const working = addJob(stored, clearEmptyDrafts({ enabled }))
    const released = addHooks(working, 'articles', { beforeDelete: [releaseTranslations] })
    const cleaned = addHooks(released, 'sections', { afterDelete: [releaseSections] })
    const views = articleViews(siteUrl, sources)
    const config = withRecount(provideArticleViews(cleaned, views))
    if (!enabled) return addCatchUp(config, forgetViews)
    const withEndpoints = [similarHeadlines, restoreVersion].reduce(
      (sum, endpoint) => addCollectionEndpoint(sum, 'articles', endpoint),
      config,
    )
    const withArticles = addHooks(withEndpoints, 'articles', articleHooks)
    const ruled = addPublicationRule(withArticles, refuseStrangeEmbeds)
    const withSections = addHooks(ruled, 'sections', { beforeChange: [refuseSectionLoop] })
    const withTerms = (['authors', 'sections', 'tags'] as const).reduce(
      (sum, slug) => addHooks(sum, slug, termHooks),
      withSections,
    )
    const withPortraits = addHooks(withTerms, 'authors', {
      afterChange: [showImages],
      afterDelete: [showImages],
    })
    const filled = viewFigures.reduce(addFigure, addCatchUp(withPortraits, fillViews))
    const withParts = addArticlePart(filled, translationsPart(siteUrl))
    const ofTerms = [listSections, readSection, readTag, listAuthors, readAuthor]
    const routes = ofTerms.map((route) => route(siteUrl))
    const { listed, whole } = views
    return [listArticles(listed), readArticle(whole), listRelated(listed), ...routes].reduce(
      addDeliveryRoute,
      withParts,
    )
  }
