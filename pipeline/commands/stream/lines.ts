const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, without their line feeds. A line may come in many chunks: they are joined once, at
 * its end, so that a line of megabytes costs its length. The end of the stream ends a last line that is not empty.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let open: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      open.push(chunk.subarray(from, end));
      yield Buffer.concat(open);
      open = [];
      from = end + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield Buffer.concat(open);
}
