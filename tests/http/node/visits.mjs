// Sessions, messages, rounds, static files, pages and the mounted part.

import { readFileSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Answer, escaped, json, written } from "./answer.mjs";
import { HttpError, Refused } from "./errors.mjs";
import { flash, flashed } from "./session.mjs";
import { hello, mark, redirect } from "./views.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(HERE, "static") + sep;
const TYPES = { txt: "text/plain; charset=utf-8", css: "text/css; charset=utf-8" };
const PATIENCE = 2000;

export function add(rules) {
  addSession(rules);
  addMessages(rules);
  rules.add("/meet/<round>/<int:visitors>/<name>", meet, { methods: ["GET", "POST"] });
  rules.add("/static/<path:file>", file);
  rules.add("/page/<name>", page);
  rules.add("/part/<lang>/item/<name>", inPart(item), {});
  rules.add("/part/<lang>/denied/<name>", inPart((ctx, { name }) => {
    throw new HttpError(403, name);
  }));
  rules.add("/part/<lang>/refused/<name>", inPart((ctx, { name }) => { throw new Refused(name); }));
  rules.add("/part/<lang>/inner/item/<name>", inPart(innerItem, ["inner-before"]));
}

function addSession(rules) {
  const post = { methods: ["POST"] };
  rules.add("/session", ({ session }) => json(session.shown()));
  rules.add("/session", ({ request, session }) => {
    for (const [name, value] of Object.entries(request.json())) session.set(name, value);
    if ("permanent" in request.args) session.set("_permanent", true);
    return json(session.shown());
  }, post);
  rules.add("/session", ({ session }) => {
    session.clear();
    return json({});
  }, { methods: ["DELETE"] });
  rules.add("/session/<key>", ({ session }, { key }) => {
    session.delete(key);
    return json(session.shown());
  }, { methods: ["DELETE"] });
  rules.add("/session/list/<word>", ({ request, session }, { word }) => {
    session.get("list").push(word);
    if ("modified" in request.args) session.isModified = true;
    return json(session.shown());
  }, post);
  rules.add("/session/aged/<int:days>", ({ request, session }, { days }) => {
    for (const [name, value] of Object.entries(request.json())) session.set(name, value);
    session.daysOld = days;
    return json(session.shown());
  }, post);
}

function addMessages(rules) {
  const shown = ({ request, session }) => {
    const found = flashed(session, request.args.category?.[0]);
    return json("plain" in request.args ? found.map(([, message]) => message) : found);
  };
  rules.add("/flash", (ctx) => {
    const { form, args } = ctx.request;
    flash(ctx.session, form.message[0], form.category?.[0]);
    return "now" in args ? shown(ctx) : "flashed";
  }, { methods: ["POST"] });
  rules.add("/flash", shown);
}

const rounds = new Map();

// Resolves when that number of visitors wait in a round, or after a while in vain.
function together(name, visitors) {
  if (!rounds.has(name)) rounds.set(name, { waiting: [], isOver: false });
  const round = rounds.get(name);
  if (round.isOver) return false;
  const end = (met) => {
    round.isOver = true;
    for (const go of round.waiting.splice(0)) go(met);
  };
  return new Promise((go) => {
    round.waiting.push(go);
    clearTimeout(round.timer);
    if (round.waiting.length === visitors) end(true);
    else round.timer = setTimeout(end, PATIENCE, false).unref();
  });
}

async function meet(ctx, { round, visitors, name }) {
  const { request, session } = ctx;
  mark(ctx);
  ctx.met = await together(round, visitors);
  const how = request.args.as?.[0];
  if (how === "flash") {
    flash(session, name);
    return "flashed";
  }
  if (how === "refused") throw new Refused(name);
  if (how === "crash") throw new Error(name);
  if (how === "page") return page(ctx, { name });
  if (how === "go") return redirect(hello(name), 302);
  if (how === "stream") {
    return new Answer(function* () {
      for (let i = 0; i < 10; i++) yield `${name}\n`;
    }());
  }
  const answer = json({
    name,
    query: request.args.q?.[0] ?? null,
    token: request.headers["x-token"] ?? null,
    cookie: request.cookies.own ?? null,
    body: request.data,
    tag: ctx.g.tag,
    session: session.get("name") ?? null,
    link: request.origin + hello(name),
  });
  if (how === "put") session.set("name", name);
  answer.headers["X-Name"] = name;
  answer.cookie("last", name);
  return answer;
}

function file({ request }, { file }) {
  const path = join(FOLDER, file);
  const found = path.startsWith(FOLDER) && !file.includes("\0") &&
    statSync(path, { throwIfNoEntry: false });
  if (!found || !found.isFile()) throw new HttpError(404);
  const whole = readFileSync(path);
  const answer = new Answer(whole, 200, {
    "Content-Type": TYPES[path.split(".").pop()],
    "Last-Modified": found.mtime.toUTCString(),
  });
  answer.tag();
  answer.conditional(request);
  return answer.status === 304 ? answer : ranged(request, answer, whole);
}

function ranged(request, answer, whole) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  if (from === undefined) return answer;
  const last = Math.min(to ? Number(to) : whole.length - 1, whole.length - 1);
  if (Number(from) > last) {
    throw new HttpError(416, "", { "Content-Range": `bytes */${whole.length}` });
  }
  answer.status = 206;
  answer.body = whole.subarray(Number(from), last + 1);
  answer.headers["Content-Range"] = `bytes ${from}-${last}/${whole.length}`;
  return answer;
}

function page({ request, session, g }, { name }) {
  const how = request.args.as?.[0];
  if (how === "txt") {
    return new Answer(`name: ${name}`, 200, { "Content-Type": "text/plain; charset=utf-8" });
  }
  if (how === "string") return `name: ${escaped(name)}`;
  if (how === "xml") {
    return new Answer(`<name>${escaped(name)}</name>`, 200, { "Content-Type": "application/xml" });
  }
  const inScript = written(name).replace(/[<>&']/g, (character) =>
    "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0"));
  const lines = {
    site: "profile",
    name: escaped(name),
    path: escaped(request.path),
    tag: escaped(g.tag ?? ""),
    visitor: escaped(session.get("name") ?? ""),
    link: hello(name),
    loud: escaped(name.toUpperCase()),
    mark: escaped(request.args.mark?.[0] ?? ""),
  };
  const shown = Object.entries(lines).map(([cls, text]) => `<p class="${cls}">${text}</p>\n`);
  return `${shown.join("")}<script>${inScript}</script>\n`;
}

function inPart(view, hooks = []) {
  const inside = (ctx, values) => {
    ctx.trail.push("view");
    return view(ctx, values);
  };
  inside.part = {
    hooks: ["part-before", ...hooks],
    codes: { 403: (error) => new Answer(`part denied ${escaped(error.message)}`, 403) },
    classes: new Map([
      [Refused, (error) => new Answer(`part refused ${escaped(error.message)}`, 409)],
    ]),
  };
  return inside;
}

function item({ g }, { name }) {
  const link = `/part/${encodeURIComponent(g.lang)}/item/${encodeURIComponent(name)}-next`;
  return json({ lang: g.lang, name, endpoint: "part.item", part: "part", link, home: hello(name) });
}

function innerItem({ g }, { name }) {
  return json({ lang: g.lang, name, endpoint: "part.inner.item", part: "part.inner" });
}
