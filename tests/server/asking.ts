// Requests of the tests of the server.
import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Unlike fetch, it sends whatever Host and Origin it is told to. */
export function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => done({ status: answer.statusCode!, headers: answer.headers, body: text }));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
/** The same, with JSON. */
export const post = (
  port: number,
  path: string,
  value: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(port, path, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: typeof value === 'string' ? value : JSON.stringify(value),
  });
