// GitHub's own description of its REST interface: finds operations, checks requests and answers
// against it, and makes up answers that are complete wherever a case does not care.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
/** Answers that any operation may give; the description leaves most of them out. */
const ALWAYS_POSSIBLE = new Set([401, 403, 404, 409, 422, 429, 500, 502, 503, 504]);
/** Parameters that may hold slashes, when they are the last part of a path. */
const WITH_SLASHES = new Set(['{path}', '{basehead}']);

/** Reads the description and returns what the stand-in needs of it. */
export function openDescription() {
  const path = require.resolve('@octokit/openapi/generated/api.github.com.json');
  const description = withPlainNull(JSON.parse(readFileSync(path, 'utf8')));
  const Ajv = require('ajv').default;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  const coercing = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: true });
  for (const each of [ajv, coercing]) {
    require('ajv-formats').default(each);
    each.addSchema(description, 'github');
  }
  const compiled = new Map();
  const validator = (which, pointer) => {
    const key = `${which === coercing ? 'text' : 'value'}${pointer}`;
    if (!compiled.has(key)) compiled.set(key, which.compile({ $ref: `github#${pointer}` }));
    return compiled.get(key);
  };
  const explain = (validate) =>
    (validate.errors ?? [])
      .slice(0, 5)
      .map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
      .join('; ');
  const operations = listOperations(description);

  return {
    /** The operation that a request is for, with its path parameters; undefined when there is none. */
    find(method, pathname) {
      const parts = pathname.split('/').slice(1).map(decodeURIComponent);
      for (const operation of operations) {
        if (operation.method !== method.toLowerCase()) continue;
        const parameters = match(operation.parts, parts);
        if (parameters !== undefined) return { ...operation, parameters };
      }
      return undefined;
    },

    /** What is wrong with a request, a line each. */
    checkRequest(operation, query, body) {
      const problems = [];
      const declared = new Map(
        operation.declared.map(({ value, pointer }) => [
          `${value.in} ${value.name}`,
          { value, pointer },
        ]),
      );
      const given = [
        ...Object.entries(operation.parameters).map(([name, value]) => ['path', name, value]),
        ...[...query].map(([name, value]) => ['query', name, value]),
      ];
      for (const [place, name, value] of given) {
        const parameter = declared.get(`${place} ${name}`);
        if (parameter === undefined) {
          problems.push(`the ${place} parameter ${name} is not described`);
          continue;
        }
        const validate = validator(coercing, `${parameter.pointer}/schema`);
        // Coercion writes into the parent, so the value is checked as a property would be.
        if (
          !isEither(parameter.value.schema) &&
          !validate(numberWhereMeant(value, parameter.value.schema))
        ) {
          problems.push(`the ${place} parameter ${name}=${value}: ${explain(validate)}`);
        }
      }
      for (const { value } of declared.values()) {
        if (value.in === 'query' && value.required && !query.has(value.name)) {
          problems.push(`the query parameter ${value.name} is missing`);
        }
      }
      const content = operation.value.requestBody?.content?.['application/json'];
      if (content === undefined) {
        if (body !== undefined) problems.push('a body is sent where none is described');
      } else if (body === undefined) {
        if (operation.value.requestBody.required) problems.push('the body is missing');
      } else {
        const validate = validator(
          ajv,
          `${operation.pointer}/requestBody/content/application~1json/schema`,
        );
        if (!validate(body)) problems.push(`the body: ${explain(validate)}`);
      }
      return problems;
    },

    /** What is wrong with an answer, a line each. Of a media type other than JSON only the status is. */
    checkAnswer(operation, status, body, isJson = true) {
      const response = deref(operation.value.responses[String(status)]);
      if (response !== undefined && !isJson) return [];
      if (response === undefined) {
        if (!ALWAYS_POSSIBLE.has(status)) return [`the status ${status} is not described`];
        const validate = validator(ajv, '/components/schemas/basic-error');
        return validate(body) ? [] : [`the error: ${explain(validate)}`];
      }
      const schema = response.content?.['application/json']?.schema;
      if (schema === undefined) {
        return body === undefined ? [] : [`status ${status} is described without a body`];
      }
      const base = operation.value.responses[String(status)].$ref?.slice(1);
      const pointer = `${base ?? `${operation.pointer}/responses/${status}`}/content/application~1json/schema`;
      const validate = validator(ajv, pointer);
      return validate(body) ? [] : [`status ${status}: ${explain(validate)}`];
    },

    /** A complete object of a described schema; `values` replace what was made up. */
    sample(name, values = {}) {
      return { ...sample({ $ref: `#/components/schemas/${name}` }), ...values };
    },
  };

  function deref(value) {
    if (value?.$ref === undefined) return value;
    return value.$ref
      .slice(2)
      .split('/')
      .reduce((node, part) => node[part.replaceAll('~1', '/').replaceAll('~0', '~')], description);
  }

  function listOperations({ paths }) {
    const found = [];
    for (const [path, item] of Object.entries(paths)) {
      for (const method of METHODS.filter((each) => each in item)) {
        const pointer = `/paths/${escapePointer(path)}/${method}`;
        const shared = (item.parameters ?? []).map((each, index) => [
          each,
          `/paths/${escapePointer(path)}/parameters/${index}`,
        ]);
        const own = (item[method].parameters ?? []).map((each, index) => [
          each,
          `${pointer}/parameters/${index}`,
        ]);
        const declared = [...shared, ...own].map(([each, place]) => ({
          value: deref(each),
          pointer: each.$ref === undefined ? place : each.$ref.slice(1),
        }));
        found.push({
          path,
          method,
          pointer,
          declared,
          value: item[method],
          parts: path.slice(1).split('/'),
        });
      }
    }
    // Fixed parts before parameters: /user before /{anything}.
    return found.sort((a, b) => parametersIn(a.parts) - parametersIn(b.parts));
  }

  function sample(schemaOrRef) {
    const schema = deref(schemaOrRef) ?? {};
    if (schema.nullable) return null;
    if (schema.enum) return schema.enum.find((each) => each !== null) ?? null;
    if (schema.const !== undefined) return schema.const;
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map(sample));
    const choice = schema.oneOf ?? schema.anyOf;
    if (choice && schema.type !== 'object') return sample(choice[0]);
    switch (schema.type) {
      case 'object':
        return Object.fromEntries(
          (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name])]),
        );
      case 'array':
        return [];
      case 'integer':
      case 'number':
        return schema.minimum ?? 1;
      case 'boolean':
        return false;
      case 'string':
        if (schema.format === 'uri') return 'https://api.github.com/sample';
        if (schema.format === 'date-time') return '2026-01-01T00:00:00Z';
        return 'sample';
      default:
        return {};
    }
  }
}

/** `nullable` beside no `type` means something to OpenAPI 3.0 only: written out for the validator. */
function withPlainNull(node) {
  if (node === null || typeof node !== 'object') return node;
  for (const [key, value] of Object.entries(node)) node[key] = withPlainNull(value);
  if (node.nullable !== true || node.type !== undefined) return node;
  const { nullable, ...rest } = node;
  return { anyOf: [rest, { type: 'null' }] };
}

function match(template, given) {
  const last = template.length - 1;
  const isLong = WITH_SLASHES.has(template[last]) && given.length > template.length;
  const parts = isLong ? [...given.slice(0, last), given.slice(last).join('/')] : given;
  if (template.length !== parts.length) return undefined;
  const parameters = {};
  for (const [index, part] of template.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined) parameters[name] = parts[index];
    else if (part !== parts[index]) return undefined;
  }
  return parameters;
}

/** Whether a text may be a number or any text, as the id or name of a workflow: coerced, it is both. */
function isEither({ oneOf = [] }) {
  return oneOf.length === 2 && oneOf[0].type === 'integer' && oneOf[1].type === 'string';
}

/** Text from an address as the number that the description wants, where it is one. */
function numberWhereMeant(text, schema) {
  return schema?.type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
}

function parametersIn(parts) {
  return parts.filter((part) => part.startsWith('{')).length;
}

function escapePointer(part) {
  return part
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D');
}
