'use client'
import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { imageWord, losePicture } from './words.ts'

type Props = { id: number | string; places: number }

const modal = 'confirm-delete-used'

/** Deletes a picture though it is used, and opens the list. */
const useDeletion = (id: number | string) => {
  const { config } = useConfig()
  const { setModified } = useForm()
  const router = useRouter()
  const word = imageWord(useTranslation().i18n.language)
  return async () => {
    const address = `${config.routes.api}/images/${id}?despiteUses=true`
    const answer = await fetch(address, { method: 'DELETE' }).catch(() => undefined)
    if (!answer?.ok) return void toast.error(word('notDeleted'))
    // Nothing that was typed here is to be kept: the panel need not ask about it.
    setModified(false)
    toast.success(word('deleted'))
    router.push(`${config.routes.admin}/collections/images`)
  }
}

/** For those who may delete pictures: the way to delete one though `places` show it. */
export const DeleteUsed = ({ id, places }: Props) => {
  const { hasDeletePermission } = useDocumentInfo()
  const { openModal } = useModal()
  const { i18n, t } = useTranslation()
  const remove = useDeletion(id)
  if (!hasDeletePermission) return null
  return (
    <>
      <Button
        id="delete-used"
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => openModal(modal)}
      >
        {imageWord(i18n.language)('deleteUsed')}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={t('general:confirmDeletion')}
        body={losePicture(i18n.language, places)}
        confirmLabel={t('general:delete')}
        confirmingLabel={t('general:deleting')}
        onConfirm={remove}
      />
    </>
  )
}
