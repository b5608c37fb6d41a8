/**
 * The page's script: the table of functions, sorted, filtered and counted as the reader likes. It
 * writes text only as text (`textContent`), so that no name can become markup. Its hash stands in
 * the page's content security policy: nothing else runs there.
 */
export const SCRIPT = `
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const table = document.getElementById('functions');
  const body = table.tBodies[0];
  const status = document.getElementById('function-status');
  const showAll = document.getElementById('show-all');
  const filter = document.getElementById('function-filter');
  const onlyApplication = document.getElementById('only-application');
  const FIRST = 50;
  const state = { counted: 'total', key: 'effect', direction: 'descending', all: false };

  const values = {
    name: (row) => row.name.toLowerCase(),
    category: (row) => row.category.toLowerCase(),
    base: (row) => row[state.counted].base,
    head: (row) => row[state.counted].head,
    // By size, whichever way it went.
    effect: (row) => Math.abs(row[state.counted].effect),
    verdict: (row) => ['regressed', 'improved', 'inconclusive', 'contaminated', 'unchanged'].indexOf(row.verdict) * -1,
  };

  function element(name, className, text) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function bar(effect, largest) {
    const namespace = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(namespace, 'svg');
    svg.setAttribute('width', '100%');
    svg.setAttribute('height', '12');
    svg.setAttribute('aria-hidden', 'true');
    const length = largest === 0 ? 0 : (Math.abs(effect) / largest) * 50;
    const rect = document.createElementNS(namespace, 'rect');
    rect.setAttribute('x', (effect < 0 ? 50 - length : 50) + '%');
    rect.setAttribute('y', '1');
    rect.setAttribute('width', length + '%');
    rect.setAttribute('height', '10');
    rect.setAttribute('class', direction(effect) || 'neutral');
    const axis = document.createElementNS(namespace, 'line');
    for (const [key, value] of [['x1', '50%'], ['x2', '50%'], ['y1', '0'], ['y2', '12'], ['class', 'axis']]) {
      axis.setAttribute(key, value);
    }
    svg.append(rect, axis);
    return svg;
  }

  function direction(effect) {
    if (Math.abs(effect) < 0.005) return '';
    return effect > 0 ? 'more' : 'less';
  }

  function rowOf(row, largest) {
    const change = row[state.counted];
    const line = element('tr');
    const name = element('th', 'name');
    name.scope = 'row';
    name.append(element('code', '', row.name));
    if (row.presence !== 'both') name.append(element('span', 'mark', row.presence));
    name.append(element('span', 'path', row.path));
    const bars = element('td', 'bar-cell');
    bars.append(bar(change.effect, largest));
    line.append(
      name,
      element('td', 'number', change.before),
      element('td', 'number', '→ ' + change.after),
      element('td', 'number ' + direction(change.effect), change.change),
      bars,
      element('td', 'number', change.shares),
      element('td', '', row.category),
      element('td', 'verdict verdict-' + row.verdict, row.verdict),
    );
    return line;
  }

  function render() {
    const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const matching = data.functions.filter((row) => {
      if (onlyApplication.checked && !row.isApplication) return false;
      const text = (row.name + ' ' + row.path + ' ' + row.category + ' ' + row.presence + ' ' + row.verdict).toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const value = values[state.key];
    const sign = state.direction === 'descending' ? -1 : 1;
    matching.sort((a, b) => {
      const [left, right] = [value(a), value(b)];
      return left === right ? 0 : (left < right ? -1 : 1) * sign;
    });
    const shown = state.all ? matching : matching.slice(0, FIRST);
    const largest = data.functions.reduce((most, row) => Math.max(most, Math.abs(row[state.counted].effect)), 0);
    body.replaceChildren(...shown.map((row) => rowOf(row, largest)));
    status.textContent = shown.length + ' of ' + data.functions.length + ' functions shown';
    showAll.hidden = shown.length === matching.length;
    showAll.textContent = 'Show all ' + matching.length;
    for (const heading of table.tHead.rows[0].cells) {
      if (!heading.dataset.key) continue;
      if (heading.dataset.key === state.key) heading.setAttribute('aria-sort', state.direction);
      else heading.removeAttribute('aria-sort');
    }
  }

  for (const heading of table.tHead.rows[0].cells) {
    const key = heading.dataset.key;
    if (!key) continue;
    heading.querySelector('button').addEventListener('click', () => {
      const isText = key === 'name' || key === 'category';
      const first = isText ? 'ascending' : 'descending';
      const second = isText ? 'descending' : 'ascending';
      state.direction = state.key === key && state.direction === first ? second : first;
      state.key = key;
      render();
    });
  }
  for (const radio of document.querySelectorAll('input[name="counted"]')) {
    radio.addEventListener('change', () => {
      state.counted = radio.value;
      render();
    });
    if (radio.checked) state.counted = radio.value;
  }
  filter.addEventListener('input', render);
  onlyApplication.addEventListener('change', render);
  showAll.addEventListener('click', () => {
    state.all = true;
    render();
  });
  // Paper has no button to show the rest.
  window.addEventListener('beforeprint', () => {
    state.all = true;
    render();
  });
  render();
})();
`;
