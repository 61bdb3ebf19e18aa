const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * The words that one slip away from a folded one are: a letter too few or too many, another letter, or
 * two that have changed places. Some 54 for each of its letters.
 */
export const slipsOf = (word: string): string[] => {
  const splits = [...word, ''].map((_, at) => [word.slice(0, at), word.slice(at)] as const)
  const slips = splits.flatMap(([head, tail]) => [
    head + tail.slice(1),
    ...(tail.length > 1 ? [head + tail[1] + tail[0] + tail.slice(2)] : []),
    ...letters.map((letter) => head + letter + tail),
    ...(tail ? letters.map((letter) => head + letter + tail.slice(1)) : []),
  ])
  return [...new Set(slips)].filter((slip) => slip !== word)
}
