const HIDDEN: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
];

/** The text with comments, scripts and styles as spaces, in the same length; what nobody closes stays. */
export function withoutComments(text: string): string {
  return HIDDEN.reduce((shown, [opening, closing]) => blanked(shown, opening, closing), text);
}

function blanked(text: string, opening: string, closing: string): string {
  const parts: string[] = [];
  let reached = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, reached)) {
    const end = text.indexOf(closing, start + opening.length);
    if (end < 0) break;
    parts.push(text.slice(reached, start), ' '.repeat(end + closing.length - start));
    reached = end + closing.length;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(reached);
}
