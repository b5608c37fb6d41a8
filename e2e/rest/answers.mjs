// Answers that many operations give.

const error = (status, message, more = {}) => ({
  status,
  body: {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
    ...more,
  },
});

export const NOT_FOUND = error(404, 'Not Found');
export const READ_ONLY = error(403, 'Resource not accessible by integration');
export const EXPIRED = error(410, 'Artifact has expired');

/** What GitHub says to a body that it does not take. */
export function invalid(resource, field, message) {
  return error(422, 'Validation Failed', {
    errors: [{ resource, field, code: 'custom', message }],
  });
}

/** @param status one that GitHub fails with */
export function failure(status) {
  const messages = {
    403: 'You have exceeded a secondary rate limit.',
    404: 'Not Found',
    409: 'Conflict',
    410: 'Gone',
    422: 'Validation Failed',
    429: 'You have exceeded a secondary rate limit.',
  };
  return error(status, messages[status] ?? 'Server Error');
}

/** One page, with the links to the others as GitHub gives them. */
export function paged(all, query, url) {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const page = all.slice((number - 1) * size, number * size);
  const link = (to, rel) => {
    const address = new URL(url);
    address.searchParams.set('page', String(to));
    return `<${address.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return { page, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}
