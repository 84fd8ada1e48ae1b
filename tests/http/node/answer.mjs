// What goes back: status, headers, cookies and a body, which may be a stream.

import { createHash } from "node:crypto";

export const HTML = "text/html; charset=utf-8";

export function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export class Answer {
  constructor(body = "", status = 200, headers = {}) {
    this.status = status;
    this.reason = undefined;
    this.headers = { "Content-Type": HTML, ...headers };
    this.cookies = [];
    this.body = body;
  }

  get isStream() {
    return typeof this.body !== "string" && !Buffer.isBuffer(this.body);
  }

  cookie(name, value, attributes = {}) {
    const parts = [`${name}=${quoted(value)}`];
    for (const [key, told] of Object.entries({ Path: "/", ...attributes })) {
      if (told === true) parts.push(key);
      else if (told !== undefined) parts.push(`${key}=${told}`);
    }
    this.cookies.push(parts.join("; "));
  }

  forget(name, attributes = {}) {
    this.cookie(name, "", { Expires: "Thu, 01 Jan 1970 00:00:00 GMT", "Max-Age": "0", ...attributes });
  }

  tag() {
    const told = createHash("sha1").update(this.body).digest("hex");
    this.headers.ETag = `"${told}"`;
  }

  // 304 where the client has the same version.
  conditional(request) {
    const tags = request.headers["if-none-match"];
    const since = Date.parse(request.headers["if-modified-since"] ?? "");
    const date = Date.parse(this.headers["Last-Modified"] ?? "");
    const isSame = tags ? tagsOf(tags).some((tag) => tag === "*" || tag === this.headers.ETag)
      : date <= since;
    if (!isSame) return this;
    this.status = 304;
    this.body = "";
    delete this.headers["Content-Type"];
    return this;
  }
}

export function tagsOf(told) {
  return told.split(",").map((tag) => tag.trim()).filter(Boolean);
}

function quoted(value) {
  if (/^[\w.~+/=:!#$%&'*^`|-]*$/.test(value)) return value;
  const octal = (character) => "\\" + character.charCodeAt(0).toString(8).padStart(3, "0");
  return `"${value.replace(/[^\w.~ -]/g, octal)}"`;
}

export function json(value, status = 200) {
  return new Answer(written(value) + "\n", status, { "Content-Type": "application/json" });
}

// Keys sorted, no white space, ASCII alone.
export function written(value) {
  return ascii(JSON.stringify(sorted(value)));
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

function ascii(text) {
  return text.replace(/[\u007f-\uffff]/g, (character) =>
    "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0"));
}
