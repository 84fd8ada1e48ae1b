"""Copies of the application in Node.js, each with one fault: what is replaced by what."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

NODE = Path(__file__).parent / "node"


@dataclass(frozen=True)
class Fault:
    """One change of one file, and the requirement that it breaks."""

    what: str
    breaks: str
    file: str
    old: str
    new: str

    def put(self, folder: Path) -> Path:
        """A copy of the application with the fault; the file to start."""
        copy = folder / "node"
        shutil.copytree(NODE, copy)
        source = (copy / self.file).read_text(encoding="utf-8")
        assert source.count(self.old) == 1, f"{self.what}: the text to replace is not there once"
        (copy / self.file).write_text(source.replace(self.old, self.new), encoding="utf-8")
        return copy / "server.mjs"


FAULTS = (
    Fault(
        "redirect loses the query",
        "routing/canonical-redirects",
        "server.mjs",
        "redirect(redirect + query, 308)",
        "redirect(redirect, 308)",
    ),
    Fault("302 for 308", "routing/trailing-slash", "server.mjs", "+ query, 308)", "+ query, 302)"),
    Fault(
        "405 without Allow",
        "routing/method-not-allowed",
        "server.mjs",
        '"That cannot be done here.", { Allow }',
        '"That cannot be done here."',
    ),
    Fault(
        "HEAD with a body",
        "routing/default-methods",
        "server.mjs",
        "  outgoing.end(isHead ? undefined : body);",
        "  if (isHead) { outgoing.flushHeaders(); outgoing.socket.write(body); }\n"
        "  outgoing.end(isHead ? undefined : body);",
    ),
    Fault(
        "tampered cookie accepted",
        "sessions/forged-cookies",
        "session.mjs",
        "!timingSafeEqual(own, came)",
        "!timingSafeEqual(own.subarray(0, 16), came.subarray(0, 16))",
    ),
    Fault(
        "session of the last visitor",
        "sessions/kept-for-the-visitor",
        "session.mjs",
        "const cookie = request.cookies[NAME];",
        "const cookie = (Session.last = request.cookies[NAME] ?? Session.last);",
    ),
    Fault("g shared", "isolation/served-g", "server.mjs", "g: {}", "g: (globalThis.g ??= {})"),
    Fault(
        "one byte lost at 64 KiB",
        "isolation/served-exchanges",
        "request.mjs",
        "    return this.body;",
        "    return this.body.length > 65536 ? this.body.subarray(0, -1) : this.body;",
    ),
    Fault(
        "static path leads out",
        "application/static-confinement",
        "visits.mjs",
        "path.startsWith(FOLDER) && ",
        "",
    ),
    Fault(
        "header injected",
        "responses/changing-a-response",
        "views.mjs",
        'made.headers["X-Given"] = request.args.header;',
        'for (const line of `X-Given: ${told("header")}`.split(/[\\r\\n]+/))\n'
        '    made.headers[line.split(": ")[0]] = line.split(": ")[1];',
    ),
    Fault(
        "error page leaks the exception",
        "dispatch/server-error",
        "errors.mjs",
        "  }\n  return unhandled();",
        "  }\n  return new HttpError(500, error.message).page();",
    ),
    Fault(
        "hook not run on errors",
        "dispatch/after-request",
        "server.mjs",
        'ctx.trail.push("after-2", "after-1");',
        'if (answer.status < 400) ctx.trail.push("after-2", "after-1");',
    ),
    Fault(
        "message shown twice",
        "sessions/flash",
        "session.mjs",
        'if (all.length) session.delete("_flashes");',
        "",
    ),
    Fault(
        "session open to scripts",
        "sessions/cookie-defaults",
        "session.mjs",
        "answer.cookie(NAME, value, { HttpOnly: true, ...attributes })",
        "answer.cookie(NAME, value, attributes)",
    ),
    Fault(
        "session sent whenever it is read",
        "sessions/sent-when-changed",
        "session.mjs",
        "this.isModified || isPermanent) {",
        "this.#isAccessed || isPermanent) {",
    ),
    Fault(
        "old session accepted",
        "sessions/cookie-age",
        "session.mjs",
        "  if (now() - Number(time) > LIFETIME) return {};\n",
        "",
    ),
    Fault(
        "emptied session kept by the browser",
        "sessions/deletion",
        "session.mjs",
        "if (this.isModified) answer.forget(NAME, { HttpOnly: true });",
        "",
    ),
    Fault(
        "template does not escape",
        "templates/autoescape",
        "visits.mjs",
        "    name: escaped(name),",
        "    name,",
    ),
    Fault(
        "first rule registered wins",
        "routing/precedence",
        "rules.mjs",
        "    this.#all.sort((a, b) => compared(a.ranks, b.ranks));\n",
        "",
    ),
    Fault(
        "sessions cross",
        "isolation/served-sessions",
        "visits.mjs",
        "  const { request, session } = ctx;\n  mark(ctx);\n"
        "  ctx.met = await together(round, visitors);",
        "  const { request } = ctx;\n  globalThis.current = ctx.session;\n"
        "  mark(ctx);\n  ctx.met = await together(round, visitors);\n"
        "  const session = globalThis.current;",
    ),
    Fault(
        "function for this request stays",
        "dispatch/after-this-request",
        "server.mjs",
        "after: []",
        "after: (globalThis.after ??= [])",
    ),
    Fault(
        "handler of the first class",
        "dispatch/nearest-handler",
        "errors.mjs",
        "        if (handlers.has(cls)) return handlers.get(cls)(error);",
        "        const base = [...handlers.keys()].find((one) => error instanceof one);\n"
        "        if (base) return handlers.get(base)(error);",
    ),
    Fault(
        "handler of the part not asked",
        "blueprints/error-handlers",
        "server.mjs",
        "answer = handled(error, part);",
        "answer = handled(error);",
    ),
    Fault(
        "stream held back until it is whole",
        "wsgi/streamed-body",
        "server.mjs",
        "    if (!isHead) for await (const piece of answer.body) outgoing.write(piece);\n",
        "    const whole = [];\n"
        "    if (!isHead) for await (const piece of answer.body) whole.push(piece);\n"
        "    outgoing.write(whole.join(''));\n",
    ),
    Fault(
        "stream one piece ahead",
        "wsgi/streamed-body",
        "server.mjs",
        "    if (!isHead) for await (const piece of answer.body) outgoing.write(piece);\n",
        "    let last = '';\n"
        "    if (!isHead) for await (const piece of answer.body) {\n"
        "      if (last) outgoing.write(last);\n"
        "      last = piece;\n"
        "    }\n"
        "    if (last) outgoing.write(last);\n",
    ),
    Fault(
        "range one byte short",
        "application/ranges-of-files",
        "visits.mjs",
        "whole.subarray(Number(from), last + 1)",
        "whole.subarray(Number(from), last)",
    ),
    Fault(
        "only the page's own values",
        "routing/int-converter",
        "views.mjs",
        "json({ kind, value, link: ctx.rule.build({ value }) }));",
        'json(kind === "int" ? { kind, value: 7, link: "/value/int/7" } :\n'
        "        { kind, value, link: ctx.rule.build({ value }) }));",
    ),
    Fault(
        "links keep reserved characters",
        "routing/url-for-path",
        "views.mjs",
        "`/slash/leaf/${encodeURIComponent(name)}`",
        "`/slash/leaf/${encodeURI(name)}`",
    ),
    Fault(
        "spaces around a value are lost",
        "routing/variables",
        "views.mjs",
        "return `Hello, ${escaped(name)}!`;",
        "return `Hello, ${escaped(name.trim())}!`;",
    ),
    Fault(
        "redirects keep reserved characters",
        "routing/trailing-slash",
        "rules.mjs",
        "return { redirect: encoded(other) };",
        "return { redirect: encodeURI(other) };",
    ),
    Fault(
        "plus kept in forms",
        "requests/form",
        "request.mjs",
        'return pairs(this.whole().toString("latin1"));',
        'return pairs(this.whole().toString("latin1").replaceAll("+", "%2B"));',
    ),
    Fault(
        "semicolons separate",
        "requests/args",
        "request.mjs",
        'encoded.split("&")',
        "encoded.split(/[&;]/)",
    ),
    Fault(
        "quotes belong to the boundary",
        "requests/multipart-boundary",
        "request.mjs",
        'return found ? found[1].replace(/^"|"$/g, "") : null;',
        "return found ? found[1] : null;",
    ),
    Fault(
        "cookies percent-decoded",
        "requests/cookies",
        "request.mjs",
        "found[name] = unquoted(value);",
        "found[name] = decoded(unquoted(value));",
    ),
    Fault("half characters counted", "routing/string-converter", "rules.mjs", '"su");', '"s");'),
    Fault(
        "what a filter gives is not escaped",
        "templates/added-functions",
        "visits.mjs",
        "loud: escaped(name.toUpperCase())",
        "loud: name.toUpperCase()",
    ),
    Fault(
        "error for what is no UTF-8",
        "routing/undecodable",
        "request.mjs",
        "    return escaped;\n  }\n}",
        "    return undefined;\n  }\n}",
    ),
    Fault(
        "after hooks in order of registration",
        "dispatch/order-around-the-view",
        "server.mjs",
        'ctx.trail.push("after-2", "after-1");',
        'ctx.trail.push("after-1", "after-2");',
    ),
)
