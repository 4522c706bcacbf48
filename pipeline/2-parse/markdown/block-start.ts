/** A line that opens a heading, a quotation or a list item. A number of four digits is a year, no list. */
export const BLOCK_START = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>|[*+-](?:[ \t]|$)|\d{1,3}[.)](?:[ \t]|$))/m;

/** `[label]: address`, where the address looks like one: `[Chair]: Agreed.` is what somebody said. */
const ADDRESS = /[ \t]*(?:<|#|\.{0,2}\/|mailto:|\w{1,20}:\/\/|[\w-]{1,99}\.\w)/;
export const DEFINITION = new RegExp(String.raw`^[ \t]*\[(?!\^)[^\[\]\r\n]{1,200}\]:${ADDRESS.source}`, 'm');

/** `[^label]:`, which opens a footnote. */
export const FOOTNOTE_START = /^[ \t]*\[\^[^\]\s[]{1,60}\]:/m;
