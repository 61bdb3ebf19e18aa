// What a web address is in what readers write: the same to the gate, the classifier and letters.

/**
 * With a scheme or a beginning of "www."; the first group is its site. Without either, "xong.la" is
 * the end of a sentence and the beginning of another.
 */
export const webAddress =
  /(?:(?<![a-z\d+.-])[a-z\d+.-]+:\/\/(?:www\.)?|\bwww\.)([^\s/<>"?#:]+)[^\s<>"]*/giu

const nameWithPath = /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}\/\S*/giu
const dotInName = /(?<=[\p{L}\p{N}])\.(?=\p{L})/gu

/**
 * `text` with `word` in place of web addresses. Mail programs also make links of "evil.test/win" and
 * of "evil.test": a name with a path is an address here, and in others a space follows each dot.
 */
export const withoutAddresses = (text: string, word: string) =>
  text.replace(webAddress, word).replace(nameWithPath, word).replace(dotInName, '. ')
