/**
 * A word in lower case. Most words are so already, which is quick to see; of a text with one sign beyond Latin-1 all
 * parts are kept in two bytes a unit, and those V8 lowers slowly.
 */
export function lowerCase(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7a || (code >= 0x41 && code <= 0x5a)) return word.toLowerCase();
  }
  return word;
}
