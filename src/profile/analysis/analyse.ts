/** Finds out about one profile what reports show of it. */
import { type Categoriser, categoryLabel, createCategoriser } from '../categories.js';
import type { CostProfile } from '../cost.js';
import { type FunctionId, functionKey, type WeightedStack } from '../model.js';
import { callLists } from './calls.js';
import { type EndpointStacks, endpointStacks } from './endpoints.js';
import { partsOfSamples, type StackCategories, stackCategories } from './parts.js';
import { recommendations } from './recommendations.js';
import type { EndpointPart, FunctionPart, ProfileAnalysis, ThreadPart } from './types.js';
import { columnsOf, type Weights, weigh } from './weights.js';

/** Takes time and memory linear to the number of stacks. */
export function analyse(
  profile: CostProfile,
  categoriser: Categoriser = createCategoriser(),
): ProfileAnalysis {
  const { tables, samples, totalWeight } = profile;
  const columns = columnsOf(tables, samples);
  const weights = weigh(tables, columns);
  const categories = stackCategories(tables, columns, categoriser);
  const endpoints = endpointStacks(tables, columns);
  const functions = functionParts(profile, weights, categories);
  const perEndpoint = endpointParts(profile, endpoints, categories);
  const labels = [...new Set([...categories.names, ...functions.map(({ category }) => category)])];
  return {
    profile,
    categoryLabels: Object.fromEntries(labels.map((name) => [name, categoryLabel(name)])),
    categories: partsOfSamples(categories, samples),
    functions,
    uniqueFunctions: functions.length,
    stackCount: samples.length,
    ...perEndpoint,
    threads: threadParts(profile, categories),
    // They are about CPU.
    recommendations:
      profile.countsWaiting === true
        ? []
        : recommendations({ tables, columns, totalWeight, categories, endpoints }),
    ...callLists(tables, weights),
  };
}

function functionParts(
  { tables }: CostProfile,
  { functions }: Weights,
  { ofFunction }: StackCategories,
): FunctionPart[] {
  const parts: FunctionPart[] = [];
  tables.functions.forEach((id, index) => {
    const total = functions.total[index] as number;
    if (total <= 0) return;
    const self = functions.self[index] as number;
    parts.push({ index, id, category: ofFunction[index] ?? 'other', self, total });
  });
  return parts.sort((a, b) => b.self - a.self || b.total - a.total || byName(a.id, b.id));
}

function endpointParts(
  { tables, samples, totalWeight }: CostProfile,
  { endpoints, ofStack }: EndpointStacks,
  categories: StackCategories,
): Pick<ProfileAnalysis, 'endpoints' | 'outsideEndpoints'> {
  const bySample: WeightedStack[][] = endpoints.map(() => []);
  for (const sample of samples) bySample[ofStack[sample.stack] as number]?.push(sample);
  const parts = endpoints.flatMap(({ index, place, isCertain }, number): EndpointPart[] => {
    const own = bySample[number] as WeightedStack[];
    const weight = sumOf(own);
    if (weight <= 0) return [];
    const id = tables.functions[index] as FunctionId;
    return [{ index, id, place, isCertain, weight, categories: partsOfSamples(categories, own) }];
  });
  const inside = parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    endpoints: parts.sort((a, b) => b.weight - a.weight || byName(a.id, b.id)),
    // Rounding may leave less than nothing.
    outsideEndpoints: Math.max(0, totalWeight - inside),
  };
}

function threadParts({ threads }: CostProfile, categories: StackCategories): ThreadPart[] {
  return threads
    .map(({ label, kind = label, samples }) => ({
      ...{ label, kind, weight: sumOf(samples) },
      categories: partsOfSamples(categories, samples),
    }))
    .sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
}

function sumOf(samples: readonly WeightedStack[]): number {
  return samples.reduce((sum, { weight }) => sum + weight, 0);
}

function byName(a: FunctionId, b: FunctionId): number {
  return functionKey(a) < functionKey(b) ? -1 : 1;
}
