"""A second runner, written from ``spec/http/README.md`` alone: it shares nothing with the first.

``python second_runner.py FOLDER ORIGIN`` prints the ids of the checks that fail, one a line.
"""

import hashlib
import html
import json
import random
import re
import sys
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

import requests

HOLE = re.compile(r"\{([a-z_]+)(?:\|([a-z0-9]+))?\}")
ASCII = "".join(map(chr, range(33, 127)))
NUMBERS = {"digit": (1, 8), "small": (10, 99), "hundreds": (100, 999), "int": (1000, 999999)}
KINDS = {
    "word": lambda: "".join(random.choices("bdfhk", k=8)), "uuid": lambda: str(uuid.uuid4()),
    "text": lambda: f"{draw('word')} ó&<{draw('word')}", "hex": lambda: random.randbytes(12).hex(),
    "path": lambda: "/".join(draw("word") for _ in range(3)), "float": lambda: draw("int") + 0.75,
    "negative": lambda: -draw("int"), "reserved": lambda: draw("text") + "?#%41;:=+,@b",
}  # fmt: skip
WRITTEN = {
    "html": lambda value: html.escape(value, quote=False), "upper": str.upper, "raw": str,
    "url": lambda value: quote(value, safe="/"), None: lambda value: value,
    "sha256": lambda value: hashlib.sha256(value).hexdigest(),
}  # fmt: skip


def draw(kind):
    name, _, size = kind.partition(" ")
    if size:
        return random.randbytes(int(size)) if name == "bytes" else "xyz" * (int(size) // 3)
    return random.randint(*NUMBERS[name]) if name in NUMBERS else KINDS[name]()


def fill(template, values, write=None):
    if isinstance(template, dict):
        return {fill(key, values, str): fill(item, values, write) for key, item in template.items()}
    if isinstance(template, list):
        return [fill(item, values, write) for item in template]
    value = lambda hole: WRITTEN[hole[2]](values[hole[1]])  # noqa: E731
    if not isinstance(template, str) or (write is None and (hole := HOLE.fullmatch(template))):
        return value(hole) if isinstance(template, str) else template
    ends = lambda hole: str if hole[2] == "raw" or write is None else write  # noqa: E731
    return HOLE.sub(lambda hole: ends(hole)(str(value(hole))), template)


def send(visitor, origin, step, values, forged):
    method, _, path = step["send"].partition(" ")
    path = quote(fill(path, values, lambda text: quote(text, safe="/")), safe=ASCII)
    kind, data = next(iter(fill(step.get("body", {}), values).items()), ("data", None))
    own = {"Content-Type": "application/json"} if kind == "json" else {}
    if kind == "multipart":
        own_parts = [(p.get("file"), p.get("bytes", p.get("text")), p.get("type")) for p in data]
        data = [(part["name"], own_part) for part, own_part in zip(data, own_parts, strict=True)]
    data = json.dumps(data) if kind == "json" else data
    data = data.encode() if isinstance(data, str) else data
    headers = step.get("headers", {})
    login = fill(headers.get("Authorization", {}), values)
    cookies = {**fill(step.get("cookies", {}), values, str), **forged}
    body = {"files" if kind == "multipart" else "data": data}
    body |= {"auth": tuple(login["$basic"])} if "$basic" in login else {}
    prepared = visitor.prepare_request(requests.Request(method, origin, cookies=cookies, **body))
    prepared.url = origin + path
    own |= {name: fill(t, values, str) for name, t in headers.items() if isinstance(t, str)}
    prepared.headers.update(own)
    url = "http://" + prepared.headers.get("Host", urlsplit(origin).netloc) + path
    opens = fill(step.get("opens", ""), values, str).partition(" ")[2]
    is_kept = lambda part: part != b"\n" or not opens or requests.post(origin + opens)  # noqa: E731
    answer = visitor.send(prepared, allow_redirects=False, timeout=30, stream=True)
    answer._content = b"".join(filter(is_kept, answer.iter_content(1 if opens else 65536)))
    return url, answer


def fits(want, got, url):
    is_matcher = isinstance(want, dict) and len(want) == 1 and next(iter(want)).startswith("$")
    kind, want = next(iter(want.items())) if is_matcher else ("$equal", want)
    items = lambda text: {part.strip().lower() for part in (text or "").split(",")}  # noqa: E731
    lead = lambda to: urlsplit(unquote(urljoin(url, to or "")))  # noqa: E731
    days = lambda: parsedate_to_datetime(got) - datetime.now(timezone.utc)  # noqa: E731
    plain = lambda value: json.dumps(value, sort_keys=True)  # noqa: E731
    return {
        "$equal": lambda: plain(want) == plain(got), "$not": lambda: want != got,
        "$contains": lambda: want in got, "$lacks": lambda: want not in got,
        "$absent": lambda: not got, "$present": lambda: got,
        "$pattern": lambda: re.fullmatch(want, got or ""),
        "$same": lambda: got.encode("latin-1") == want, "$leads": lambda: lead(want) == lead(got),
        "$set": lambda: items(got) == items(",".join(want)),
        "$includes": lambda: items(got) >= items(",".join(want)),
        "$media": lambda: (got or "").lower().replace(" ", "").startswith(want.replace(" ", "")),
        "$days": lambda: abs(days().total_seconds() - want * 86400) < 3600,
        "$deleted": lambda: got["max-age"] == "0" or "1970" in got["expires"],
        "$hex": lambda: got.encode("latin-1") == bytes.fromhex(want),
        "$slice": lambda: got == want[0][want[1] : want[2] + 1],
    }[kind]()  # fmt: skip


def at(body, path):
    value = json.loads(body)
    for key in filter(None, path.split(".")):
        value = value[int(key)] if isinstance(value, list) else value.get(key)
    return value


def is_right(want, values, url, answer, cookies):
    if str(answer.status_code) not in str(want["status"]):
        return False
    pairs = [(m, answer.headers.get(name), str) for name, m in want.get("headers", {}).items()]
    for name, wanted in fill(want.get("cookies", {}), values, str).items():
        cookie = {"value": cookies[name].value, **cookies[name]} if name in cookies else {}
        if wanted is None or "$deleted" in wanted:
            pairs.append((wanted or {"$absent": True}, cookie, str))
        else:
            pairs += [(m, cookie.get(key), str) for key, m in wanted.items()]
    if "body" in want:
        raw = isinstance(want["body"], dict) and bool({"$hex", "$same", "$slice"} & {*want["body"]})
        text = answer.content.decode("latin-1" if raw else "utf-8")
        pairs.append((want["body"], text, None if raw else str))
    for path, m in want.get("json", {}).items():
        pairs.append((m, at(answer.content, fill(path, values, str)), None))
    ways = [re.escape if isinstance(m, dict) and "$pattern" in m else how for m, _, how in pairs]
    return all(fits(fill(p[0], values, way), p[1], url) for p, way in zip(pairs, ways, strict=True))


def forms(step, values):
    change = {key: str(fill(text, values)) for key, text in step.get("changed", {}).items()}
    cookie, other = change.get("of", ""), change.get("with", "")
    for i in random.sample(range(1, len(cookie)), 9) if change else ():
        ends = {"cuts": "", "splices": other[i:]}
        changed = "zA"[cookie[i] in "xyz0123456789-_w"] + cookie[i + 1 :]
        value = cookie[:i] + ends.get(change["how"], changed)
        yield from [{change["cookie"]: value}] if value not in (cookie, other) else []
    yield from () if change else [{}]


def do(step, values, visitors, origin):
    visitor = visitors.setdefault(step.get("by"), requests.Session())
    for forged in forms(step, values):
        url, answer = send(visitor, origin, step, values, forged)
        cookies = SimpleCookie("; ".join(answer.raw.headers.getlist("Set-Cookie")))
        if not is_right(step["want"], values, url, answer, cookies):
            return False
        for name, what in step.get("keep", {}).items():
            kind, _, key = what.partition(" ")
            by_name = {key: cookies[key].coded_value} if kind == "cookie" else answer.headers
            inside = at(answer.text, key) if kind == "json" else answer.text
            values[name] = by_name.get(key, inside)
    return True


def passes(check, origin):
    number = check.get("visitors", 1)
    shared = {name: draw("word") for name in check.get("shared", {})}
    kinds = check.get("draw", {})
    own = [{**shared, **{name: draw(kinds[name]) for name in kinds}} for _ in range(number)]
    same = [{} for _ in own], [origin] * number
    with ThreadPoolExecutor(number) as pool:
        together = (list(pool.map(do, [step] * number, own, *same)) for step in check["steps"])
        return all(map(all, together))


if __name__ == "__main__":
    files = map(Path.read_text, sorted(Path(sys.argv[1]).glob("[0-9]*.json")))
    checks = [check for file in files for check in json.loads(file)["checks"]]
    print("\n".join(check["id"] for check in checks if not passes(check, sys.argv[2])))
