/** Functions that make an app. */
import { type FunctionDefinition, isFromFastapi, type PythonModule } from './python-module.js';
import { callAt, dottedName } from './python-source.js';

/** A function at module level that uvicorn can call as it is. */
export function isFactory(module: PythonModule, made: FunctionDefinition): boolean {
  const needsNothing = made.parameters.every(({ fallback }) => fallback !== undefined);
  return made.scope === undefined && !made.isAsync && needsNothing && makesApp(module, made);
}

/** Whether a function says or shows that it returns an app of its own. */
export function makesApp(module: PythonModule, made: FunctionDefinition): boolean {
  const returned = dottedName(made.returns) ?? made.returns[0]?.value;
  const saysSo =
    returned !== undefined &&
    isFromFastapi(module, returned, 'FastAPI') &&
    // A dependency that only hands the app on says the same.
    /^(?:create|make|build|init|get)_?\w*app/.test(made.name);
  return saysSo || appNameIn(module, made) !== undefined;
}

/** What a factory calls the app that it returns; "" when it returns it without a name. */
export function appNameIn(module: PythonModule, made: FunctionDefinition): string | undefined {
  const returns = made.body
    .filter(({ tokens }) => tokens[0]?.text === 'return')
    .map(({ tokens }) => tokens.slice(1));
  for (const value of returns) {
    const call = callAt(value);
    if (call !== undefined && isFromFastapi(module, call.callee, 'FastAPI')) return '';
    const name = dottedName(value);
    const bound = name === undefined ? undefined : module.bindings.get(name);
    const isApp = bound?.some(({ value: made }) => {
      const maker = callAt(made);
      return maker !== undefined && isFromFastapi(module, maker.callee, 'FastAPI');
    });
    if (isApp) return name;
  }
  return undefined;
}
