/** Elements made by hand: texts go in as text only, so that no name can become markup. */

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text?: string,
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

/** An element that the page has whenever the part is there that asks for it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** A button that does one thing. */
export function button(text: string, onClick: () => void, className = ''): HTMLButtonElement {
  const node = element('button', className, text);
  node.type = 'button';
  node.addEventListener('click', onClick);
  return node;
}

/** Calls with the value of the chosen radio, at each choice. */
export function onChoice(name: string, take: (value: string) => void): void {
  for (const radio of radios(name)) radio.addEventListener('change', () => take(radio.value));
}

export function choose(name: string, value: string): void {
  for (const radio of radios(name)) radio.checked = radio.value === value;
}

export function radios(name: string): HTMLInputElement[] {
  return Array.from(document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));
}
