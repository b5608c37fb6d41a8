// How fast a page is in a browser: its first picture, and each kind of interaction until it is drawn.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';

/** So often each interaction is made. */
const TIMES = 7;

/**
 * @param path of the page
 * @returns milliseconds: `firstPicture` from the start of the navigation until the graph is painted;
 *   `interactions` each from the event until the next frame is drawn
 */
export async function measurePage(path, times = TIMES) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    // The first page also pays for the browser's own start.
    const warm = await browser.newPage();
    await warm.goto('about:blank');
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(path).href);
    await page.waitForSelector('[data-flame]');
    await page.waitForFunction(() => performance.getEntriesByName('flame-picture').length > 0);
    const firstPicture = await page.evaluate(
      () => performance.getEntriesByName('flame-picture')[0].startTime,
    );
    const interactions = await page.evaluate(interact, times);
    return { firstPicture, interactions };
  } finally {
    await browser.close();
  }
}

/** In the page. */
async function interact(times) {
  const canvas = document.querySelector('#flame-canvas');
  const view = document.querySelector('#flame-view');
  const settled = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
  /** Until the frame that the event led to has been drawn. */
  const timed = async (act) => {
    await settled();
    const start = performance.now();
    act();
    const handled = performance.now() - start;
    return new Promise((done) => {
      const asked = performance.now();
      requestAnimationFrame(() => {
        const began = performance.now();
        // After this frame's own callbacks, of which painting is one.
        const channel = new MessageChannel();
        channel.port1.onmessage = () =>
          done(handled + (performance.now() - began) + Math.min(0, asked));
        channel.port2.postMessage(0);
      });
    });
  };
  const at = (type, x, y) => {
    const box = canvas.getBoundingClientRect();
    canvas.dispatchEvent(
      new MouseEvent(type, {
        clientX: box.left + x * box.width,
        clientY: box.top + y * 19 + 9,
        bubbles: true,
      }),
    );
  };
  const key = (name) =>
    view.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  const choose = (name, value) => {
    const radio = document.querySelector(`input[name="${name}"][value="${value}"]`);
    radio.checked = true;
    radio.dispatchEvent(new Event('change'));
  };
  const query = (text) => {
    const input = document.querySelector('#flame-search');
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };
  const steps = [
    ['hover', (index) => at('mousemove', 0.1 + index * 0.11, 2 + index)],
    [
      'scroll',
      (index) => {
        view.scrollTop = index * 60;
        view.dispatchEvent(new Event('scroll'));
      },
    ],
    ['zoom by click', () => at('click', 0.05, 1)],
    ['arrow key', (index) => key(['ArrowDown', 'ArrowRight'][index % 2])],
    ['zoom out', () => key('Escape')],
    ['search', (index) => query(`process_item_${index + 1}`)],
    ['search cleared', () => query('')],
    ['before', () => choose('flame-side', 'base')],
    ['difference', () => choose('flame-side', 'difference')],
    ['share', () => choose('flame-measure', 'share')],
    ['cost', () => choose('flame-measure', 'cost')],
    ['leaves up', () => choose('flame-shape', 'inverted')],
    ['into a leaf', () => at('click', 0.02, 1)],
    ['callers down', () => choose('flame-shape', 'top-down')],
    ['one function', () => choose('flame-shape', 'sandwich')],
    [
      'one of its callees',
      () => {
        key('ArrowDown');
        key('Enter');
      },
    ],
    ['back', () => choose('flame-shape', 'top-down')],
    ['dark colours', () => document.querySelector('#theme').click()],
  ];
  const interactions = {};
  for (let round = 0; round < times; round += 1) {
    for (const [name, act] of steps) {
      interactions[name] ??= [];
      interactions[name].push(await timed(() => act(round)));
    }
  }
  return interactions;
}
