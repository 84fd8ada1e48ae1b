// The application of the HTTP profile in plain Node.js: `node server.mjs [PORT]`.
// It prints its address, and ends with its standard input.

import { createServer } from "node:http";
import { Answer, escaped } from "./answer.mjs";
import { HttpError, handled, unhandled } from "./errors.mjs";
import { LIMIT, Request } from "./request.mjs";
import { Rules } from "./rules.mjs";
import { Session } from "./session.mjs";
import * as views from "./views.mjs";
import * as visits from "./visits.mjs";

const rules = new Rules();
views.add(rules);
visits.add(rules);

async function answered(request) {
  const ctx = { request, session: new Session(request), g: {}, trail: [], after: [] };
  const found = rules.match(request.path, request.method);
  ctx.rule = found.rule;
  const part = found.rule?.view.part;
  let answer;
  try {
    answer = made((await before(ctx, found)) ?? (await dispatched(ctx, found)));
  } catch (error) {
    answer = handled(error, part);
  }
  for (const change of ctx.after) change(answer);
  if (part) ctx.trail.push("part-after");
  ctx.trail.push("after-2", "after-1");
  answer.headers["X-Trail"] = ctx.trail.join(" ");
  if (ctx.g.tag) answer.headers["X-Tag"] = ctx.g.tag;
  if (ctx.met !== undefined) answer.headers["X-Met"] = ctx.met ? "yes" : "no";
  ctx.session.save(answer);
  return answer;
}

// What runs before the view; what it returns is the answer.
async function before(ctx, { values = {}, rule }) {
  const { args, headers } = ctx.request;
  if ("lang" in values) {
    ctx.trail.push("lang");
    ctx.g.lang = values.lang;
    delete values.lang;
  }
  ctx.trail.push("before-1");
  ctx.g.tag = headers["x-tag"] ?? "";
  if (args.halt) return "";
  if (args.stop) return `stopped: ${escaped(args.stop[0])}`;
  ctx.trail.push("before-2");
  if (args.fail) throw new Error(args.fail[0]);
  ctx.trail.push(...(rule?.view.part?.hooks ?? []));
}

function dispatched(ctx, { rule, values, redirect, allowed }) {
  const { request } = ctx;
  if (rule) return rule.view(ctx, values);
  if (redirect) {
    const query = request.query ? `?${request.query}` : "";
    return views.redirect(redirect + query, 308);
  }
  if (!allowed) throw new HttpError(404, "Nothing is here.");
  const Allow = allowed.join(", ");
  if (request.method === "OPTIONS" && allowed.includes("OPTIONS")) {
    return new Answer("", 200, { Allow });
  }
  throw new HttpError(405, "That cannot be done here.", { Allow });
}

function made(value) {
  return typeof value === "string" ? new Answer(value) : value;
}

async function send(answer, outgoing, isHead) {
  for (const [name, value] of Object.entries(answer.headers)) outgoing.setHeader(name, value);
  if (answer.cookies.length) outgoing.setHeader("Set-Cookie", answer.cookies);
  outgoing.statusCode = answer.status;
  if (answer.reason) outgoing.statusMessage = answer.reason;
  if (answer.isStream) {
    if (!isHead) for await (const piece of answer.body) outgoing.write(piece);
    outgoing.end();
    return;
  }
  const body = Buffer.from(answer.body);
  if (![204, 304].includes(answer.status)) outgoing.setHeader("Content-Length", body.length);
  outgoing.end(isHead ? undefined : body);
}

const server = createServer(async (incoming, outgoing) => {
  const pieces = [];
  let length = 0;
  for await (const piece of incoming) {
    length += piece.length;
    if (length <= LIMIT + piece.length) pieces.push(piece);
  }
  const answer = await answered(new Request(incoming, Buffer.concat(pieces)));
  try {
    await send(answer, outgoing, incoming.method === "HEAD");
  } catch {
    for (const name of outgoing.getHeaderNames()) outgoing.removeHeader(name);
    await send(unhandled(), outgoing, incoming.method === "HEAD");
  }
});

server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on("end", () => process.exit(0)).resume();
