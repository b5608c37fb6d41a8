/** What categories and rules are: the built-in ones and the user's. */

/** Categories in the order in which reports list equals, with what people read. */
export const CATEGORY_LABELS: Readonly<Record<string, string>> = {
  application: 'application',
  database: 'database',
  cache: 'cache',
  http: 'HTTP',
  messaging: 'messaging',
  security: 'security',
  serialisation: 'serialisation',
  validation: 'validation',
  templates: 'templates',
  numeric: 'numeric',
  observability: 'observability',
  'async-io': 'async I/O',
  framework: 'framework',
  other: 'other',
};

/** Label of a category; a user's own is its own label. */
export function categoryLabel(category: string): string {
  return CATEGORY_LABELS[category] ?? category;
}

/** In the place of a category: the function says nothing, whoever calls it decides. */
export const CALLER = 'caller';

/** A user's rule. The first that matches a function decides. */
export interface CategoryRule {
  /** One of the built-in ones, one of the user's own, or `caller`. */
  readonly category: string;
  /**
   * A module or path: `sqlalchemy`, `asyncio/events.py`, `shop/security.py`; matches the file, the
   * folder or the package of that name, from the root of the project, site-packages or the
   * standard library.
   */
  readonly module: string;
  /** Only these functions of it, by qualified or last name, whole. */
  readonly functions?: readonly string[] | undefined;
  /** Restricts the rule to the project, to installed packages or to the standard library. */
  readonly origin?: 'app' | 'package' | 'stdlib' | undefined;
}

/** A row of the built-in table. */
export interface BuiltInRule {
  /** May be `caller`. */
  readonly category: string;
  /** Path of a folder or file, from site-packages or the standard library; of native, a library. */
  readonly module: string;
  readonly origin: 'package' | 'stdlib' | 'native';
  /** What it is, in a few words. */
  readonly reason: string;
  /** Only these, by qualified or last name, whole. */
  readonly functions?: readonly string[];
  /** A caller that says something comes first. */
  readonly isWeak?: boolean;
  /** Categories that are this one's when it calls them: a task queue's Redis is no cache. */
  readonly covers?: readonly string[];
}
