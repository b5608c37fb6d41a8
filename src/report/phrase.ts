/**
 * A sentence before it is known where it will stand. Names in it come from the code that was
 * measured and are untrusted, so each medium escapes them in its own way.
 */
import { singleLine } from './format.js';

/** Words of ours; a name shown as code; a label of a category, metric or endpoint shown as text. */
export type PhrasePart = string | { readonly name: string } | { readonly label: string };

export type Phrase = readonly PhrasePart[];

/** Longest name in a sentence, in characters. */
export const PHRASE_NAME_LENGTH = 80;

/** The phrase as one line of plain text, for terminals and logs. */
export function phraseToText(phrase: Phrase, nameLength = PHRASE_NAME_LENGTH): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part;
      return singleLine('name' in part ? part.name : part.label, nameLength);
    })
    .join('');
}

/** Phrases one after another: `a`, `a and b`, `a, b and c`. */
export function listed(phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase;
    return [index === phrases.length - 1 ? ' and ' : ', ', ...phrase];
  });
}
