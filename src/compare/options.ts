/** What a comparison is asked with, beside the two measurements. */
import type { Measurement } from '../baseline/schema.js';
import type { Thresholds } from '../config/schema.js';
import type { CategoryRule } from '../profile/categories.js';

export interface CompareOptions {
  readonly thresholds: Thresholds;
  /** The user's category rules, before the built-in ones. */
  readonly categories: readonly CategoryRule[];
  /**
   * Further measurements of base's branch, newest first: how far jobs of the same code lie apart.
   * Used where base and head were not measured together.
   */
  readonly history?: readonly Measurement[];
}
