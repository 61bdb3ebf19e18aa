// What readers are told of a comment of theirs, and tell again to change it.
import { z } from 'zod'

export const commentId = z
  .string()
  .min(1)
  .max(64)
  .meta({ examples: ['7e1f0a8c-2d56-4a1b-9f0e-3c5b7d9e1a24'] })

export const editToken = z
  .string()
  .max(100)
  .meta({ examples: ['mijk3x2b.Zk4nq8bXv0mT2yRwq0uXn3sV7w2cYk1eLh6pQd9aFgU'] })
