/** Where settings are looked for; apart from what reads them, which takes long to load. */

/** Files of our own; the first that is there counts. */
export const DEFAULT_FILES = ['fastapi-spy.yml', 'fastapi-spy.yaml', '.github/fastapi-spy.yml'];

/** The other place: a table of a Python project's own file. */
export const PYPROJECT = 'pyproject.toml';
