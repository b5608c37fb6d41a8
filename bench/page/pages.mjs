// Pages to measure, out of the compiled sources in build/.
import { createCategoriser } from '../../build/profile/categories.js';
import { flameGraph } from '../../build/report/flame/graph.js';
import { pageDocument } from '../../build/report/html/document.js';
import { flameParts } from '../../build/report/html/flame.js';
import { profiles } from './generate.mjs';

/** A page with a flame graph of two profiles that have so many nodes together. */
export function largePage(wanted) {
  const { base, head } = profiles(wanted);
  const graph = flameGraph(head, base, { categoriser: createCategoriser() });
  const { section, data } = flameParts(graph);
  const html = pageDocument({
    title: 'A large comparison',
    sections: [section],
    footer: '',
    data: [data],
  });
  return { html, nodes: graph.frame.length };
}
