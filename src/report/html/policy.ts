/**
 * The page's content security policy: nothing is loaded, and only the style sheet and the script
 * with these hashes run, so a name that got past all escaping still could not.
 */

/** SHA-256 of `STYLE` and of `SCRIPT`, base64. Tests hold them against the texts and print the right ones. */
const STYLE_HASH = 'icKHf6dUltlyY5iubtVADQ5RMWoTSDCtg1EjE5ANa3w=';
const SCRIPT_HASH = 'kCzl6nwV5TTdtRcWmLpChglkXay5pVcIwosIvDe+3Wo=';

export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
