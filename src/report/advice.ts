/** Advice that rests on either kind of numbers, times or exact counts. */
import type { FunctionId } from '../profile/model.js';
import type { Phrase } from './phrase.js';

/**
 * Whether the function is SQLAlchemy loading a relationship on access: the usual way to N+1. The
 * class has an underscore since SQLAlchemy 2.1.
 */
export function isLazyLoader({ name, path }: FunctionId): boolean {
  return path.endsWith('sqlalchemy/orm/strategies.py') && /^_?LazyLoader\./.test(name);
}

/** What to do about such a relationship, in the function that reaches for it where it is known. */
export function lazyLoadingAdvice(caller: FunctionId | undefined): Phrase {
  return [
    'Look for a relationship that is loaded on access, one query for each row (N+1)',
    ...(caller === undefined ? [] : [', in ', { name: caller.name }]),
    ': load it with the rows, by ',
    { name: 'selectinload' },
    ' or ',
    { name: 'joinedload' },
    '.',
  ];
}
