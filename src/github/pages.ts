/** Lists of GitHub's, from all of their pages. */
import { InputError } from '../errors.js';

/** Entries of a page, the most that GitHub gives. */
export const ENTRIES_OF_PAGE = 100;

/** What one page is asked for with. */
export interface PageRequest {
  readonly page: number;
  readonly per_page: number;
}

export interface ListedPage<T> {
  readonly entries: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * The entries of all pages, in their order; an entry that moves meanwhile may be there twice, or
 * not at all. The client's own paging hands on no signal, and takes a 409 for the end of the list:
 * here every error is one.
 * @param most so many pages are read, no more
 * @param what what is being done, for the error
 * @throws what `listPage` throws, and InputError when an answer is no list
 */
export async function readPages<T>(
  listPage: (request: PageRequest) => Promise<ListedPage<T>>,
  { most, what }: { readonly most: number; readonly what: string },
): Promise<T[]> {
  const found: T[] = [];
  for (let page = 1; page <= most; page++) {
    const { entries, headers } = await listPage({ page, per_page: ENTRIES_OF_PAGE });
    if (!Array.isArray(entries)) throw new InputError(`${what}: GitHub's answer is no list`);
    found.push(...entries);
    // What GitHub hides from a token is missing from a page, which is not the last one for that.
    const hasNext = /\brel="next"/.test(headers.link ?? '');
    if (entries.length < ENTRIES_OF_PAGE && !hasNext) break;
  }
  return found;
}
