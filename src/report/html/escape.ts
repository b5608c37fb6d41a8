/** HTML out of untrusted text. */
import { singleLine } from '../format.js';
import { PHRASE_NAME_LENGTH, type Phrase } from '../phrase.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Longest text from elsewhere in the page, in characters. */
const TEXT_LENGTH = 400;

/** Untrusted text as one printable line for an element or a quoted attribute. */
export function text(value: string, maxLength = TEXT_LENGTH): string {
  return escapeHtml(singleLine(value, maxLength));
}

/** A phrase as HTML, names as code. */
export function phraseToHtml(phrase: Phrase, nameLength = PHRASE_NAME_LENGTH): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      if ('name' in part) return `<code>${text(part.name, nameLength)}</code>`;
      return text(part.label, TEXT_LENGTH);
    })
    .join('');
}

/** A value as JSON that can stand inside a script element, whatever its strings hold. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
