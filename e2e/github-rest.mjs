// The endpoints of GitHub's REST interface that the action uses, on a state and a repository.
import { actionsHandlers } from './rest/actions.mjs';
import { READ_ONLY } from './rest/answers.mjs';
import { pullHandlers } from './rest/pulls.mjs';
import { repositoryHandlers } from './rest/repository.mjs';
import { createShapes } from './rest/shapes.mjs';

/**
 * Handlers by operation, as the description names them. Each is given the parameters of the path,
 * the query, the body, the address, the wanted media type and the run whose token was sent.
 * @param git reader of the repository
 */
export function restHandlers({ state, description, origin, git }) {
  const shapes = createShapes({ state, description, origin, git });
  const parts = { state, description, origin, git, shapes };
  return {
    // A workflow's own token belongs to no user.
    'GET /user': () => READ_ONLY,
    ...repositoryHandlers(parts),
    ...actionsHandlers(parts),
    ...pullHandlers(parts),
  };
}
