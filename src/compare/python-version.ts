/** `3.12` of `3.12.1`: patch releases of one minor version make the same calls for the same code. */
export function pythonMinor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
