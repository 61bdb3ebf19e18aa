import type { GlobalConfig } from 'payload'
import { hasRole } from './access/hasRole.ts'
import { isModerator } from './access/isModerator.ts'
import { holding } from './fields/commentRules/holding.ts'
import { mailAndPrivacy } from './fields/commentRules/mailAndPrivacy.ts'
import { spam } from './fields/commentRules/spam.ts'
import { words } from './fields/commentRules/words.ts'
import { writing } from './fields/commentRules/writing.ts'

/** What moderators have settled for all stories; each story’s own policy stands beside. */
export const commentRules: GlobalConfig = {
  slug: 'comment-rules',
  label: { en: 'Comment rules', vi: 'Quy tắc bình luận' },
  access: { read: isModerator, update: isModerator },
  admin: {
    group: { en: 'Readers', vi: 'Bạn đọc' },
    hidden: ({ user }) => !hasRole(user, 'moderator'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Writing', vi: 'Viết bình luận' }, fields: writing },
        { label: { en: 'Words', vi: 'Từ ngữ' }, fields: words },
        { label: { en: 'Waiting', vi: 'Giữ lại chờ duyệt' }, fields: holding },
        { label: { en: 'Spam and abuse', vi: 'Thư rác và lăng mạ' }, fields: spam },
        { label: { en: 'Mail and privacy', vi: 'Email và riêng tư' }, fields: mailAndPrivacy },
      ],
    },
  ],
}
