// HTTP's errors, and the application's own.

import { Answer, escaped } from "./answer.mjs";
import { STATUS_CODES } from "node:http";

const NAMES = { ...STATUS_CODES, 413: "Request Entity Too Large" };

export class HttpError extends Error {
  constructor(code, description = "", headers = {}) {
    super(description);
    Object.assign(this, { code, headers });
  }

  page() {
    const title = `${this.code} ${NAMES[this.code]}`;
    const body = `<!doctype html>\n<title>${title}</title>\n<p>${escaped(this.message)}</p>\n`;
    const answer = new Answer(body, this.code);
    Object.assign(answer.headers, this.headers);
    return answer;
  }
}

export class Refused extends Error {}
export class Heir extends Refused {}
export class Banned extends Refused {}
export class Clumsy extends Error {}

// The handler of the nearest class, from the exception's own on upwards.
const HANDLERS = new Map([
  [Refused, (error) => new Answer(`refused: ${escaped(error.message)}`, 409)],
  [Banned, (error) => new Answer(`banned: ${escaped(error.message)}`, 403)],
  [Clumsy, (error) => { throw new Refused(error.message); }],
]);

const OF_CODES = { 410: (error) => new Answer(`gone: ${escaped(error.message)}`, 410) };

export function handled(error, own = { classes: new Map(), codes: {} }) {
  try {
    if (error instanceof HttpError) {
      const handler = own.codes[error.code] ?? OF_CODES[error.code];
      return handler ? handler(error) : error.page();
    }
    for (const handlers of [own.classes, HANDLERS]) {
      for (let cls = error.constructor; cls; cls = Object.getPrototypeOf(cls)) {
        if (handlers.has(cls)) return handlers.get(cls)(error);
      }
    }
  } catch {
    return unhandled();
  }
  return unhandled();
}

export function unhandled() {
  return new HttpError(500, "Something went wrong.").page();
}
