/**
 * The page's content security policy: nothing is loaded, and only the style sheet and the script
 * with these hashes run, so a name that got past all escaping still could not.
 */
import { SCRIPT_HASH, STYLE_HASH } from './page.generated.js';

export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
