// What somebody may write under a story, whichever way it comes in.
import { z } from 'zod'
import { cleanLine, cleanText } from './cleanText.ts'

const id = z.string().min(1).max(64)

/**
 * A comment as readers send it, cleaned of what cannot be seen; names and limits as in the collection.
 * Whether name and e-mail may be missing, or empty, is for the comment rules to say.
 */
export const newCommentSchema = z.object({
  authorName: z
    .string()
    .overwrite(cleanLine)
    .trim()
    .max(80)
    .nullish()
    .meta({ examples: ['Minh Anh'] }),
  authorEmail: z
    .email()
    .max(254)
    .or(z.literal(''))
    .nullish()
    .meta({ examples: ['minh.anh@mail.example'] }),
  body: z
    .string()
    .overwrite(cleanText)
    .trim()
    .min(1)
    .max(5000)
    .meta({ examples: ['Mong con đường sớm xong.'] }),
  parent: id.nullish(),
  wantsAnswers: z
    .boolean()
    .nullish()
    .meta({ description: 'Whether the writer wants to hear of answers by e-mail.' }),
})

/** The same with the story it belongs to, for the APIs where that is part of the data. */
export const placedCommentSchema = newCommentSchema.extend({ article: id })
