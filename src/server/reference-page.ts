// The reference: the OpenAPI description as a page to read, at /docs. It is made of the description alone, runs no script and loads nothing.
import { createHash } from 'node:crypto';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Content {
  readonly [type: string]: { readonly schema?: Schema };
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}

/** What of an OpenAPI 3.1 description the page shows. */
export interface Description {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:2.5rem;font-size:1.1rem}code,h2{font-family:ui-monospace,monospace}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #8886;padding:.3rem .6rem;text-align:start;vertical-align:top}nav ul{columns:2}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it can stand in a page.
 * @example escaped('<b>') // '&lt;b&gt;'
 */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign]!);

/** The policy under which the page is shown: its own style and nothing else. */
export const REFERENCE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

function shape(schema: Schema | undefined): string {
  if (schema === undefined) return '';
  if (schema.$ref !== undefined) {
    const name = escaped(nameOf(schema.$ref));
    return `<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.enum !== undefined) return schema.enum.map((one) => `<code>${escaped(String(one))}</code>`).join(' or ');
  const several = schema.anyOf ?? schema.allOf;
  if (several !== undefined) return several.map(shape).join(schema.anyOf === undefined ? ' and ' : ' or ');
  if (schema.items !== undefined) return `list of ${shape(schema.items)}`;
  if (schema.properties !== undefined) return propertiesOf(schema);
  return escaped([schema.type ?? 'anything'].flat().join(' or '));
}

function propertiesOf({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(
    ([name, one]) =>
      `<tr><td><code>${escaped(name)}</code>${required.includes(name) ? '' : ' (may be left out)'}</td><td>${shape(one)}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

const contentOf = (content: Content | undefined): string =>
  Object.entries(content ?? {})
    .map(([type, { schema }]) => `<code>${escaped(type)}</code> ${shape(schema)}`)
    .join(', ');

const idOf = (method: string, path: string): string => escaped(`${method}-${path.replace(/[^a-z]+/gu, '-')}`);

function operation(path: string, method: string, given: Operation): string {
  const parameters = (given.parameters ?? []).map(
    (one) =>
      `<tr><td><code>${escaped(one.name)}</code> in ${escaped(one.in)}${one.required === true ? '' : ' (may be left out)'}</td><td>${shape(one.schema)}</td></tr>`,
  );
  const answers = Object.entries(given.responses ?? {}).map(
    ([status, one]) =>
      `<tr><td>${escaped(status)}</td><td>${escaped(one.description ?? '')} ${contentOf(one.content)}</td></tr>`,
  );
  return `<section id="${idOf(method, path)}"><h2>${escaped(method.toUpperCase())} ${escaped(path)}</h2>
<p>${escaped(given.summary ?? '')}</p>
${parameters.length === 0 ? '' : `<h3>Takes</h3><table>${parameters.join('')}</table>`}
${given.requestBody === undefined ? '' : `<h3>Brings</h3><p>${contentOf(given.requestBody.content)}</p>`}
<h3>Answers</h3><table>${answers.join('')}</table></section>`;
}

/** The page. */
export function writeReference({ info, paths = {}, components = {} }: Description): string {
  const all = Object.entries(paths)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, given]) => ({ path, method, given })));
  const contents = all.map(
    ({ path, method }) =>
      `<li><a href="#${idOf(method, path)}">${escaped(method.toUpperCase())} ${escaped(path)}</a></li>`,
  );
  const schemas = Object.entries(components.schemas ?? {}).map(
    ([name, schema]) => `<section id="schema-${escaped(name)}"><h2>${escaped(name)}</h2>${shape(schema)}</section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(info.title)} ${escaped(info.version)}: the API</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(info.title)} ${escaped(info.version)}: the API</h1>
<p>Made from <a href="/openapi.json">the OpenAPI description</a>.</p>
<nav aria-label="Requests"><ul>${contents.join('')}</ul></nav>
${all.map(({ path, method, given }) => operation(path, method, given)).join('\n')}
<h2 id="schemas">Shapes</h2>
${schemas.join('\n')}</main></body></html>
`;
}
