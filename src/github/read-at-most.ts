/** Bodies of any length, read up to a limit. */

/**
 * The bytes of a response's body; what is left unread is given up.
 * @returns undefined when there are more of them
 * @throws the signal's reason once it is aborted, and what the connection fails with
 */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return Buffer.concat(chunks);
      size += value.length;
      if (size > mostBytes) return undefined;
      chunks.push(value);
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
  }
}
