import { type PageRequest, readPages } from '../../src/github/pages.js';

const what = 'looking for numbers';

/** A list that gives these pages, with the requests for them. */
function listOf(pages: readonly { entries: unknown; link?: string }[]) {
  const requests: PageRequest[] = [];
  const listPage = async (request: PageRequest) => {
    requests.push(request);
    const { entries, link } = pages[request.page - 1] ?? { entries: [] };
    return { entries: entries as number[], headers: { link } };
  };
  return { listPage, requests };
}

const full = Array.from({ length: 100 }, (_, index) => index);

test('pages are read up to the first one that is not full', async () => {
  const { listPage, requests } = listOf([{ entries: full }, { entries: [1, 2] }, { entries: [3] }]);
  expect(await readPages(listPage, { most: 9, what })).toEqual([...full, 1, 2]);
  expect(requests).toEqual([1, 2].map((page) => ({ page, per_page: 100 })));
});

test('a page that is not full is not the last one where GitHub links a next one', async () => {
  const link = '<https://x.test/?page=2>; rel="next", <https://x.test/?page=2>; rel="last"';
  const { listPage } = listOf([{ entries: [1], link }, { entries: [2] }]);
  expect(await readPages(listPage, { most: 9, what })).toEqual([1, 2]);
});

test('no more pages are read than allowed', async () => {
  const { listPage, requests } = listOf(Array.from({ length: 9 }, () => ({ entries: full })));
  expect(await readPages(listPage, { most: 3, what })).toHaveLength(300);
  expect(requests).toHaveLength(3);
});

test('an answer that is no list is an error that says what was being done', async () => {
  const { listPage } = listOf([{ entries: undefined }]);
  await expect(readPages(listPage, { most: 3, what })).rejects.toThrow(
    "looking for numbers: GitHub's answer is no list",
  );
});

test('an error on any page is one, not the end of the list', async () => {
  const listPage = async ({ page }: PageRequest) => {
    if (page === 2) throw Object.assign(new Error('Conflict'), { status: 409 });
    return { entries: full, headers: {} };
  };
  await expect(readPages(listPage, { most: 3, what })).rejects.toMatchObject({ status: 409 });
});
