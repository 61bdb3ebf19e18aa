import { CopyNotice as CopyNotice_6aa9f95ce0166aa2ae815901a7384da2 } from '../../../../plugins/images/admin/CopyNotice.tsx'
import { NewsroomTimeCell as NewsroomTimeCell_30d66a7bb9e09763184dbc7582a140b5 } from '../../../../collections/fields/newsroomTime/NewsroomTimeCell.tsx'
import { NewsroomTimeField as NewsroomTimeField_0fd39678f371bede732d13f6487bae1d } from '../../../../collections/fields/newsroomTime/NewsroomTimeField.tsx'
import { ImageNotes as ImageNotes_5dd2f9b4a630da91d1cdfbb9d866e431 } from '../../../../plugins/images/admin/ImageNotes.tsx'
import { Renditions as Renditions_16b7886da0033e1f731ef674c91410f7 } from '../../../../plugins/images/renditions/admin/Renditions.tsx'
import { SimilarHeadlines as SimilarHeadlines_9b520f81eaaea0dcfca69d5b4e972ef8 } from '../../../../plugins/articles/admin/SimilarHeadlines.tsx'
import { BylineCell as BylineCell_93a738a78fee71c78662905a393845e1 } from '../../../../collections/fields/byline/BylineCell.tsx'
import { StalledRows as StalledRows_2c1484bbe99f22e018df4814b7ba337b } from '../../../../collections/fields/StalledRows.tsx'
import { BylineRowLabel as BylineRowLabel_2bc6c2216e2c19844b2b033d66e83ffb } from '../../../../collections/fields/byline/BylineRowLabel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TablePreview as TablePreview_ac731cd896433c51259d2ef04f8b9725 } from '../../../../collections/fields/body/TablePreview.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LengthLine as LengthLine_668f24b3f429597971d69198a9fe8938 } from '../../../../plugins/articles/admin/LengthLine.tsx'
import { SlugPreview as SlugPreview_7fd72f51b0f7318e13d7764876e14d72 } from '../../../../collections/fields/SlugPreview.tsx'
import { Checklist as Checklist_58e45736ea33ef6cd15660b907d90b7e } from '../../../../plugins/workflow/admin/Checklist.tsx'
import { History as History_b68cc487191297cfcbfa4c486ba448c6 } from '../../../../plugins/workflow/admin/History.tsx'
import { NotesPanel as NotesPanel_cb3be726e77b71d7b6df7955d7827a2e } from '../../../../plugins/notes/admin/NotesPanel.tsx'
import { StoryRatings as StoryRatings_f7e5147f8899900b722502e26309be75 } from '../../../../plugins/ratings/admin/StoryRatings.tsx'
import { PreviewLink as PreviewLink_8372eabd2fe3a32b548cac2bf00c5a52 } from '../../../../plugins/previews/admin/PreviewLink.tsx'
import { Previews as Previews_717bca5ad6edc8589146834612b34235 } from '../../../../plugins/seo/admin/Previews.tsx'
import { ReleaseLock as ReleaseLock_130babadd76c0ddeec86468e3cce3b23 } from '../../../../plugins/articles/admin/ReleaseLock.tsx'
import { KeepWritten as KeepWritten_3de168f7919bb48206409b4734cc868c } from '../../../../plugins/articles/admin/KeepWritten.tsx'
import { DeskSteps as DeskSteps_6b6981d7035e45294a7c216ce724e0bb } from '../../../../plugins/workflow/admin/DeskSteps.tsx'
import { PublishStory as PublishStory_e3dc5c1ef736def68185ac4f36ba024e } from '../../../../plugins/workflow/admin/PublishStory.tsx'
import { NoButton as NoButton_564e38388ea4f36df278cb9e0d997659 } from '../../../../plugins/workflow/admin/NoButton.tsx'
import { FlagsCell as FlagsCell_15cf0847e0f987db0bc6c8e16d37296c } from '../../../../plugins/comments/admin/list/FlagsCell.tsx'
import { FlagsField as FlagsField_bb680ea543c3558ecb1c3500be05a602 } from '../../../../plugins/comments/admin/list/FlagsField.tsx'
import { VerdictCell as VerdictCell_523a54c1ed898c93389b4d8e4acb5027 } from '../../../../plugins/comments/admin/list/VerdictCell.tsx'
import { History as History_08d24148fdd7fc49c80def2e4b68fb44 } from '../../../../plugins/comments/acts/admin/History.tsx'
import { Queues as Queues_b206bb572e522e74b5ed9983eb7ea4d8 } from '../../../../plugins/comments/admin/list/Queues.tsx'
import { SlotRowLabel as SlotRowLabel_f503e1810f48fd152e4e8abb2ba9eb6d } from '../../../../collections/fields/slots/SlotRowLabel.tsx'
import { RotateSecret as RotateSecret_f202d3a7adb0f029ea34f5d26050b2e0 } from '../../../../plugins/webhooks/admin/RotateSecret.tsx'
import { Redeliver as Redeliver_47151205ae65b06b3269043d1f222fc9 } from '../../../../plugins/webhooks/admin/Redeliver.tsx'
import { DeskLink as DeskLink_5d9633a057526486f7ce340372edf22e } from '../../../../plugins/comments/admin/desk/DeskLink.tsx'
import { RatingsLink as RatingsLink_97aa58c272d69455bd6b7707f52d97db } from '../../../../plugins/ratings/admin/view/RatingsLink.tsx'
import { Dashboard as Dashboard_d930dff0ce8d56549e4f66274c0e7908 } from '../../../../plugins/dashboard/admin/Dashboard.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { ModerationDesk as ModerationDesk_9a823aba7dbf7bfd310b213e6925fbf4 } from '../../../../plugins/comments/admin/desk/ModerationDesk.tsx'
import { RatingsPage as RatingsPage_b30f6441115714e74d4b0b5fc89ef116 } from '../../../../plugins/ratings/admin/view/RatingsPage.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/plugins/images/admin/CopyNotice.tsx#CopyNotice": CopyNotice_6aa9f95ce0166aa2ae815901a7384da2,
  "/collections/fields/newsroomTime/NewsroomTimeCell.tsx#NewsroomTimeCell": NewsroomTimeCell_30d66a7bb9e09763184dbc7582a140b5,
  "/collections/fields/newsroomTime/NewsroomTimeField.tsx#NewsroomTimeField": NewsroomTimeField_0fd39678f371bede732d13f6487bae1d,
  "/plugins/images/admin/ImageNotes.tsx#ImageNotes": ImageNotes_5dd2f9b4a630da91d1cdfbb9d866e431,
  "/plugins/images/renditions/admin/Renditions.tsx#Renditions": Renditions_16b7886da0033e1f731ef674c91410f7,
  "/plugins/articles/admin/SimilarHeadlines.tsx#SimilarHeadlines": SimilarHeadlines_9b520f81eaaea0dcfca69d5b4e972ef8,
  "/collections/fields/byline/BylineCell.tsx#BylineCell": BylineCell_93a738a78fee71c78662905a393845e1,
  "/collections/fields/StalledRows.tsx#StalledRows": StalledRows_2c1484bbe99f22e018df4814b7ba337b,
  "/collections/fields/byline/BylineRowLabel.tsx#BylineRowLabel": BylineRowLabel_2bc6c2216e2c19844b2b033d66e83ffb,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/fields/body/TablePreview.tsx#TablePreview": TablePreview_ac731cd896433c51259d2ef04f8b9725,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/articles/admin/LengthLine.tsx#LengthLine": LengthLine_668f24b3f429597971d69198a9fe8938,
  "/collections/fields/SlugPreview.tsx#SlugPreview": SlugPreview_7fd72f51b0f7318e13d7764876e14d72,
  "/plugins/workflow/admin/Checklist.tsx#Checklist": Checklist_58e45736ea33ef6cd15660b907d90b7e,
  "/plugins/workflow/admin/History.tsx#History": History_b68cc487191297cfcbfa4c486ba448c6,
  "/plugins/notes/admin/NotesPanel.tsx#NotesPanel": NotesPanel_cb3be726e77b71d7b6df7955d7827a2e,
  "/plugins/ratings/admin/StoryRatings.tsx#StoryRatings": StoryRatings_f7e5147f8899900b722502e26309be75,
  "/plugins/previews/admin/PreviewLink.tsx#PreviewLink": PreviewLink_8372eabd2fe3a32b548cac2bf00c5a52,
  "/plugins/seo/admin/Previews.tsx#Previews": Previews_717bca5ad6edc8589146834612b34235,
  "/plugins/articles/admin/ReleaseLock.tsx#ReleaseLock": ReleaseLock_130babadd76c0ddeec86468e3cce3b23,
  "/plugins/articles/admin/KeepWritten.tsx#KeepWritten": KeepWritten_3de168f7919bb48206409b4734cc868c,
  "/plugins/workflow/admin/DeskSteps.tsx#DeskSteps": DeskSteps_6b6981d7035e45294a7c216ce724e0bb,
  "/plugins/workflow/admin/PublishStory.tsx#PublishStory": PublishStory_e3dc5c1ef736def68185ac4f36ba024e,
  "/plugins/workflow/admin/NoButton.tsx#NoButton": NoButton_564e38388ea4f36df278cb9e0d997659,
  "/plugins/comments/admin/list/FlagsCell.tsx#FlagsCell": FlagsCell_15cf0847e0f987db0bc6c8e16d37296c,
  "/plugins/comments/admin/list/FlagsField.tsx#FlagsField": FlagsField_bb680ea543c3558ecb1c3500be05a602,
  "/plugins/comments/admin/list/VerdictCell.tsx#VerdictCell": VerdictCell_523a54c1ed898c93389b4d8e4acb5027,
  "/plugins/comments/acts/admin/History.tsx#History": History_08d24148fdd7fc49c80def2e4b68fb44,
  "/plugins/comments/admin/list/Queues.tsx#Queues": Queues_b206bb572e522e74b5ed9983eb7ea4d8,
  "/collections/fields/slots/SlotRowLabel.tsx#SlotRowLabel": SlotRowLabel_f503e1810f48fd152e4e8abb2ba9eb6d,
  "/plugins/webhooks/admin/RotateSecret.tsx#RotateSecret": RotateSecret_f202d3a7adb0f029ea34f5d26050b2e0,
  "/plugins/webhooks/admin/Redeliver.tsx#Redeliver": Redeliver_47151205ae65b06b3269043d1f222fc9,
  "/plugins/comments/admin/desk/DeskLink.tsx#DeskLink": DeskLink_5d9633a057526486f7ce340372edf22e,
  "/plugins/ratings/admin/view/RatingsLink.tsx#RatingsLink": RatingsLink_97aa58c272d69455bd6b7707f52d97db,
  "/plugins/dashboard/admin/Dashboard.tsx#Dashboard": Dashboard_d930dff0ce8d56549e4f66274c0e7908,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/plugins/comments/admin/desk/ModerationDesk.tsx#ModerationDesk": ModerationDesk_9a823aba7dbf7bfd310b213e6925fbf4,
  "/plugins/ratings/admin/view/RatingsPage.tsx#RatingsPage": RatingsPage_b30f6441115714e74d4b0b5fc89ef116,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
