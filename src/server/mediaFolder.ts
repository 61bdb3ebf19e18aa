import { access, constants, mkdir } from 'node:fs/promises'
import type { Environment } from '#config/env.ts'

const isLocal = ({ S3_BUCKET }: Environment) => !S3_BUCKET

/** Makes the folder that uploads go to, unless they go to an object store. */
export const makeMediaFolder = async (env: Environment) => {
  if (isLocal(env)) await mkdir(env.MEDIA_DIR, { recursive: true })
}

/** @throws where uploads could not be written */
export const checkMediaFolder = async (env: Environment) => {
  if (isLocal(env)) await access(env.MEDIA_DIR, constants.W_OK)
}
