/** A path as a relative reference. Half a surrogate pair, which a URI cannot carry, is U+FFFD. */
export const uriPath = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
