// What came: the parts of a request, read when they are asked for.

import { HttpError } from "./errors.mjs";

export const LIMIT = 200_000;

export class Request {
  constructor(incoming, body) {
    const [path, query] = split(incoming.url, "?");
    this.method = incoming.method;
    this.headers = incoming.headers;
    this.rawPath = path;
    this.path = decoded(path.replace(/^\/+/, "/"));
    this.query = query;
    this.args = pairs(query);
    this.body = body;
    this.host = this.headers.host;
  }

  get origin() {
    return `http://${this.host}`;
  }

  get cookies() {
    const found = {};
    for (const part of (this.headers.cookie ?? "").split(";")) {
      const [name, value] = split(part.trim(), "=");
      if (name && !(name in found)) found[name] = unquoted(value);
    }
    return found;
  }

  get mimetype() {
    return (this.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
  }

  parameter(name) {
    const parts = (this.headers["content-type"] ?? "").split(";").slice(1);
    const found = parts.map((part) => split(part.trim(), "=")).find(([key]) => key === name);
    return found ? found[1].replace(/^"|"$/g, "") : null;
  }

  get isForm() {
    return ["application/x-www-form-urlencoded", "multipart/form-data"].includes(this.mimetype);
  }

  // The body, or 413.
  whole() {
    if (this.body.length > LIMIT) throw new HttpError(413);
    return this.body;
  }

  get data() {
    return this.isForm ? "" : this.whole().toString("utf8");
  }

  get form() {
    if (this.mimetype === "application/x-www-form-urlencoded") {
      return pairs(this.whole().toString("latin1"));
    }
    return gathered(this.#parts().filter((part) => part.file === undefined)
      .map((part) => [part.name, part.content.toString("utf8")]));
  }

  get files() {
    return this.#parts().filter((part) => part.file !== undefined);
  }

  #parts() {
    if (this.mimetype !== "multipart/form-data") return [];
    return multipart(this.whole(), this.parameter("boundary"));
  }

  get isJson() {
    return /^application\/(.+\+)?json$/.test(this.mimetype);
  }

  json({ force = false } = {}) {
    if (!this.isJson && !force) throw new HttpError(415);
    try {
      return JSON.parse(this.whole().toString("utf8"));
    } catch (error) {
      throw error instanceof SyntaxError ? new HttpError(400) : error;
    }
  }

  get login() {
    const [scheme, told] = split(this.headers.authorization ?? "", " ");
    const plain = Buffer.from(told, "base64").toString("utf8");
    if (scheme.toLowerCase() !== "basic" || !plain.includes(":")) return null;
    const [user, password] = split(plain, ":");
    return { user, password };
  }

  best(header, offered) {
    const accepted = (this.headers[header] ?? "").split(",").map((part) => {
      const [what, ...parameters] = part.split(";").map((word) => word.trim());
      const quality = parameters.find((word) => word.startsWith("q="));
      return { what, quality: quality ? Number(quality.slice(2)) : 1 };
    });
    const liked = (word) =>
      Math.max(0, ...accepted.filter(({ what }) => covers(what, word)).map((one) => one.quality));
    const [first] = [...offered].sort((a, b) => liked(b) - liked(a));
    return liked(first) ? first : null;
  }
}

function covers(what, word) {
  return what === word || what === "*/*" || what === "*" || what === word.split("/")[0] + "/*";
}

export function split(whole, separator) {
  const place = whole.indexOf(separator);
  if (place < 0) return [whole, ""];
  return [whole.slice(0, place), whole.slice(place + separator.length)];
}

function decoded(escaped) {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

function pairs(encoded) {
  const plain = (word) => decoded(word.replaceAll("+", " "));
  return gathered(
    encoded.split("&").filter(Boolean).map((pair) => split(pair, "=").map(plain)),
  );
}

function gathered(found) {
  const lists = {};
  for (const [name, value] of found) (lists[name] ??= []).push(value);
  return lists;
}

function unquoted(value) {
  if (!/^".*"$/s.test(value)) return value;
  return value
    .slice(1, -1)
    .replace(/\\(?:([0-3][0-7]{2})|(.))/g, (_, octal, character) =>
      octal ? String.fromCharCode(parseInt(octal, 8)) : character);
}

function multipart(body, boundary) {
  const mark = Buffer.from(`\r\n--${boundary}`);
  const whole = Buffer.concat([Buffer.from("\r\n"), body]);
  const parts = [];
  let place = whole.indexOf(mark);
  while (place >= 0) {
    const from = place + mark.length;
    if (whole.subarray(from, from + 2).toString() === "--") break;
    const next = whole.indexOf(mark, from);
    if (next < 0) break;
    const headEnd = whole.indexOf("\r\n\r\n", from);
    const head = whole.subarray(from, headEnd).toString("utf8");
    parts.push({
      name: /[; ]name="([^"]*)"/i.exec(head)?.[1],
      file: /filename="([^"]*)"/i.exec(head)?.[1],
      type: /^content-type: *(.*)$/im.exec(head)?.[1].trim(),
      content: whole.subarray(headEnd + 4, next),
    });
    place = next;
  }
  return parts;
}
