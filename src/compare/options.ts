/** What a comparison is asked with, beside the two measurements. */
import type { Thresholds } from '../config/schema.js';
import type { CategoryRule } from '../profile/categories.js';

export interface CompareOptions {
  readonly thresholds: Thresholds;
  /** The user's category rules, before the built-in ones. */
  readonly categories: readonly CategoryRule[];
}
