/** Counts in sentences. */
import type { CountPair } from './types.js';

/** `1 → 6`. */
export function beforeAfter({ base, head }: CountPair): string {
  return `${amount(base)} → ${amount(head)}`;
}

/** Whole where it is, else about three digits; thousands separated: `12,345`, `1.33`. */
export function amount(value: number): string {
  const size = Math.abs(value);
  const decimals =
    Math.abs(value - Math.round(value)) < 0.005 || size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** Of an effect: `+` also where there is none. */
export function sign(value: number): string {
  return value < 0 ? '−' : '+';
}

/** `+120`, `−7`. */
export function signed(value: number): string {
  return `${sign(value)}${amount(Math.abs(value))}`;
}
