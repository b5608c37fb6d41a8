/** The flame graph out of the page's own text; nothing is fetched. */
import { decodeFlame, type FlameData } from '../../flame/decode.js';

/** @returns undefined where the page has none, or the browser cannot unpack it */
export async function loadFlame(): Promise<FlameData | undefined> {
  const holder = document.getElementById('flame-data');
  if (holder === null || typeof DecompressionStream === 'undefined') return undefined;
  const text = atob(holder.textContent ?? '');
  holder.textContent = '';
  const packed = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) packed[index] = text.charCodeAt(index);
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return decodeFlame(new Uint8Array(await new Response(inflated).arrayBuffer()));
}
