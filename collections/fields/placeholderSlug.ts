const placeholder = /^untitled-[0-9a-f]{8}$/

/** Whether a slug only stands for one that is still to be made. */
export const isPlaceholder = (slug: unknown) => typeof slug === 'string' && placeholder.test(slug)
