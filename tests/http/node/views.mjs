// The routes of the page, from the first answer to uploads.

import { createHash } from "node:crypto";
import { Answer, HTML, escaped, json, tagsOf } from "./answer.mjs";
import { Banned, Clumsy, Heir, HttpError, Refused } from "./errors.mjs";

const KINDS = {
  int: "<int:value>",
  limited: "<int(10, 99):value>",
  signed: "<signed:value>",
  float: "<float:value>",
  string: "<string(3, 8):value>",
  path: "<path:value>",
  any: "<any(red, green, a.b):value>",
  uuid: "<uuid:value>",
  list: "<list:value>",
  part: "before-<value>-after",
};

const WHICH = {
  rest: "<path:value>",
  word: "<value>",
  number: "<int:value>",
  edit: "<int:value>/edit",
  prefixed: "v.<value>",
  latest: "latest",
  literal: "a.b+c",
  encoded: "größe",
  percent: "a%41",
};

export const hello = (name) => `/hello/${encodeURIComponent(name)}`;
const GATE_PATIENCE = 5000;

const leaf = (name) => `/slash/leaf/${encodeURIComponent(name)}`;

export function add(rules) {
  addFirst(rules);
  addSlashes(rules);
  addMethods(rules);
  rules.add("/echo", echo, { methods: ["GET", "POST", "PUT"] });
  addJson(rules);
  rules.add("/answer/<int:code>", answer);
  rules.add("/stream/<int:count>", stream);
  rules.add("/stream/gate/<gate>", opened, { methods: ["POST"] });
  addErrors(rules);
  rules.add("/upload", upload, { methods: ["POST"] });
  rules.add("/upload", keep, { methods: ["PUT"] });
}

export function mark(ctx) {
  for (const word of ctx.request.args.mark ?? []) {
    ctx.after.push((made) => {
      made.headers["X-Mark"] = [made.headers["X-Mark"], word].filter(Boolean).join(" ");
    });
  }
}

function addFirst(rules) {
  rules.add("/", () => "flask-conformance http profile 2026-11-28");
  rules.add("/hello/<name>", (ctx, { name }) => {
    ctx.trail.push("view");
    mark(ctx);
    return `Hello, ${escaped(name)}!`;
  });
  for (const [kind, template] of Object.entries(KINDS)) {
    rules.add(`/value/${kind}/${template}`, (ctx, { value }) =>
      json({ kind, value, link: ctx.rule.build({ value }) }));
  }
  for (const [rule, template] of Object.entries(WHICH)) {
    rules.add(`/which/${template}`, (ctx, { value = null }) => json({ rule, value }));
  }
}

function addSlashes(rules) {
  const named = (word) => (ctx, { name }) => `${word} ${escaped(name)}`;
  rules.add("/slash/branch/<name>/", named("branch"), { methods: ["GET", "POST"] });
  rules.add("/slash/leaf/<name>", named("leaf"));
  rules.add("/slash/either/<name>", named("either"), { strict: false });
  rules.add("/slash/open/<name>/", named("open"), { strict: false });
  const page = (ctx, { n }) => `page ${n}`;
  rules.add("/slash/pages/", page, { defaults: { n: 1 } });
  rules.add("/slash/pages/<int:n>", page);
  rules.add("/slash/old/<name>", named("never"), { to: ({ name }) => leaf(name) });
  rules.add("/slash/go", ({ request }) =>
    redirect(request.args.to[0], Number(request.args.code?.[0] ?? 302)));
  rules.add("/slash/link/<name>", ({ request }, { name }) => {
    const surplus = new URLSearchParams(Object.entries(request.args).map(([k, v]) => [k, v[0]]));
    const path = leaf(name) + (surplus.size ? `?${surplus}` : "");
    return json({ path, external: request.origin + path, anchor: `${path}#${encodeURIComponent(name)}` });
  });
}

export function redirect(to, code) {
  const body = `<!doctype html>\n<a href="${escaped(to)}">${escaped(to)}</a>\n`;
  return new Answer(body, code, { Location: to });
}

function addMethods(rules) {
  const read = (ctx, { name }) => `read ${escaped(name)}`;
  rules.add("/thing/<name>", read);
  rules.add("/thing/<name>/read", read);
  rules.add("/thing/<name>", ({ request }, { name }) => `${request.method} ${escaped(name)}`, {
    methods: ["POST", "PUT"],
  });
  rules.add("/thing/<name>/own", (ctx, { name }) => `own ${escaped(name)}`, {
    methods: ["GET", "OPTIONS"],
  });
  const silent = (ctx, { name }) => `silent ${escaped(name)}`;
  silent.automaticOptions = false;
  rules.add("/thing/<name>/silent", silent);
}

function echo({ request }) {
  const { args, form, headers } = request;
  return json({
    method: request.method,
    path: request.path,
    url: `${request.origin}${request.rawPath}${request.query ? "?" : ""}${request.query}`,
    base_url: request.origin + request.rawPath,
    host_url: `${request.origin}/`,
    full_path: `${request.path}?${request.query}`,
    host: request.host,
    scheme: "http",
    is_secure: false,
    args,
    form,
    first: args.a?.[0] ?? null,
    number: /^-?\d+$/.test(args.n?.[0]) ? Number(args.n[0]) : -1,
    value: args.a?.[0] ?? form.a?.[0] ?? null,
    cookies: request.cookies,
    token: headers["x-token"] ?? null,
    referrer: headers.referer ?? null,
    agent: headers["user-agent"] ?? "",
    type: headers["content-type"] ?? "",
    mimetype: request.mimetype,
    charset: request.parameter("charset"),
    length: headers["content-length"] === undefined ? null : Number(headers["content-length"]),
    is_json: request.isJson,
    data: request.data,
    login: request.login,
    best: request.best("accept", ["application/json", "text/html"]),
    language: request.best("accept-language", ["de", "en"]),
    etags: strong(headers["if-none-match"] ?? ""),
    range: ranges(headers.range),
    max_age: maxAge(headers["cache-control"] ?? ""),
    endpoint: "echo",
  });
}

function maxAge(told) {
  const [, seconds] = /max-age=(\d+)/.exec(told) ?? [];
  return seconds === undefined ? null : Number(seconds);
}

function strong(told) {
  const tags = tagsOf(told).filter((tag) => !tag.startsWith("W/"));
  return tags.map((tag) => tag.replaceAll('"', "")).sort();
}

function ranges(told) {
  const found = [...(told ?? "").matchAll(/(\d+)-(\d*)/g)];
  return found.map(([, first, last]) => [Number(first), last ? Number(last) + 1 : null]);
}

function addJson(rules) {
  rules.add("/json", ({ request }) => {
    if ("many" in request.args) return json(request.json());
    try {
      return json({ got: request.json({ force: "force" in request.args }) });
    } catch (error) {
      if (!("silent" in request.args)) throw error;
      return json({ got: null });
    }
  }, { methods: ["POST"] });
  rules.add("/json", ({ request }) => json(request.json()), { methods: ["PUT"] });
}

function answer({ request }, { code }) {
  const told = (name) => request.args[name]?.[0];
  const body = told("hex") === undefined ? told("body") ?? "" : Buffer.from(told("hex"), "hex");
  const made = new Answer(body, code, { "Content-Type": told("type") ?? HTML });
  made.reason = told("reason");
  if (told("header") !== undefined) made.headers["X-Given"] = request.args.header;
  if (told("cookie")) {
    made.cookie(told("cookie"), told("value"), {
      ...(told("path") && { Path: told("path") }),
      "Max-Age": told("max_age"),
      Domain: told("domain"),
      SameSite: told("samesite"),
      HttpOnly: told("httponly") !== undefined || undefined,
      Secure: told("secure") !== undefined || undefined,
    });
  }
  if (told("forget")) made.forget(told("forget"));
  if (!told("etag")) return made;
  made.tag();
  return made.conditional(request);
}

function stream({ request }, { count }) {
  const name = request.args.gate?.[0];
  async function* pieces() {
    let isLate = false;
    for (let i = 0; i < count; i++) {
      if (i && name && !isLate) isLate = !(await passed(name));
      yield isLate ? `${i} late\n` : `${i} ${request.args.line[0]}\n`;
    }
  }
  return new Answer(pieces());
}

const gates = new Map();

function gateOf(name) {
  if (!gates.has(name)) gates.set(name, { free: 0, go: undefined });
  return gates.get(name);
}

// Whether a visitor lets the next piece go, before too long.
function passed(name) {
  const gate = gateOf(name);
  if (gate.free) return gate.free--;
  return new Promise((go) => {
    const timer = setTimeout(() => { gate.go = undefined; go(false); }, GATE_PATIENCE);
    gate.go = () => { clearTimeout(timer); gate.go = undefined; go(true); };
  });
}

function opened(ctx, { gate: name }) {
  const gate = gateOf(name);
  if (gate.go) gate.go();
  else gate.free++;
  return "open";
}

function addErrors(rules) {
  const fails = (template, cls) =>
    rules.add(template, (ctx, { text }) => { throw new cls(text); });
  rules.add("/error/abort/<int:code>", ({ request }, { code }) => {
    throw new HttpError(code, request.args.why[0]);
  });
  rules.add("/error/gone/<text>", (ctx, { text }) => { throw new HttpError(410, text); });
  rules.add("/error/returned/<int:code>", (ctx, { code }) => new HttpError(code).page());
  fails("/error/refused/<text>", Refused);
  fails("/error/heir/<text>", Heir);
  fails("/error/banned/<text>", Banned);
  fails("/error/crash/<text>", Error);
  fails("/error/handler/<text>", Clumsy);
  rules.add("/error/key/<key>", ({ request }, { key }) => {
    if (!(key in request.args)) throw new HttpError(400, "Something is missing.");
    return `${escaped(key)}: ${escaped(request.args[key][0])}`;
  });
  rules.add("/error/login/<realm>", ({ request }, { realm }) => {
    if (request.login) return `user ${escaped(request.login.user)}`;
    throw new HttpError(401, "", { "WWW-Authenticate": `Basic realm="${realm}"` });
  });
}

function upload({ request }) {
  const files = request.files.map(({ name, file, type, content }) => ({
    field: name,
    name: file,
    type,
    size: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  }));
  return json({ files, form: request.form });
}

function keep({ request }) {
  return new Answer(request.whole(), 200, { "Content-Type": "application/octet-stream" });
}
