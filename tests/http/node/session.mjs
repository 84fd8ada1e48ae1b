// A session in a signed cookie: text of JSON, the time, and a signature over both, joined by tildes.

import { createHmac, timingSafeEqual } from "node:crypto";

const KEY = "a key that nobody else has";
const DAY = 86_400;
const LIFETIME = 31 * DAY;
export const NAME = "session";

function signature(text) {
  return createHmac("sha256", KEY).update(text).digest("hex");
}

function now() {
  return Math.floor(Date.now() / 1000);
}

export function signed(items, age = 0) {
  const text = `${Buffer.from(JSON.stringify(items)).toString("base64url")}~${now() - age}`;
  return `${text}~${signature(text)}`;
}

function read(cookie) {
  const [payload, time, given, more] = cookie.split("~");
  if (given === undefined || more !== undefined) return {};
  const own = Buffer.from(signature(`${payload}~${time}`));
  const came = Buffer.from(given);
  if (own.length !== came.length || !timingSafeEqual(own, came)) return {};
  if (now() - Number(time) > LIFETIME) return {};
  return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
}

export class Session {
  #items;
  #isAccessed = false;
  isModified = false;
  daysOld = 0;

  constructor(request) {
    const cookie = request.cookies[NAME];
    this.#items = cookie ? read(cookie) : {};
  }

  get(name) {
    this.#isAccessed = true;
    return this.#items[name];
  }

  set(name, value) {
    this.#isAccessed = this.isModified = true;
    this.#items[name] = value;
  }

  delete(name) {
    this.#isAccessed = true;
    if (name in this.#items) this.isModified = true;
    delete this.#items[name];
  }

  clear() {
    this.#isAccessed = this.isModified = true;
    this.#items = {};
  }

  shown() {
    this.#isAccessed = true;
    return Object.fromEntries(
      Object.entries(this.#items).filter(([name]) => !name.startsWith("_")));
  }

  save(answer) {
    const isPermanent = Boolean(this.#items._permanent);
    if (this.#isAccessed) answer.headers.Vary = "Cookie";
    if (!Object.keys(this.#items).length) {
      if (this.isModified) answer.forget(NAME, { HttpOnly: true });
    } else if (this.isModified || isPermanent) {
      const expires = new Date((now() + LIFETIME) * 1000).toUTCString();
      const attributes = isPermanent ? { Expires: expires } : {};
      const value = signed(this.#items, this.daysOld * DAY);
      answer.cookie(NAME, value, { HttpOnly: true, ...attributes });
    }
  }
}

export function flash(session, message, category = "message") {
  session.set("_flashes", [...(session.get("_flashes") ?? []), [category, message]]);
}

export function flashed(session, category) {
  const all = session.get("_flashes") ?? [];
  if (all.length) session.delete("_flashes");
  return category === undefined ? all : all.filter(([own]) => own === category);
}
