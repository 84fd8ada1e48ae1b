"""A script that repeats a program of exchanges: its applications, and the requests up to one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from flask_conformance.grading.sealed.drawing import Program

ASK = """\
import json
from io import BytesIO
from urllib.parse import unquote, urlencode
from wsgiref.util import setup_testing_defaults

def ask(app, method, path, form=None, headers={}, visitor=0, cookies="", at=0):
    path, _, query = path.partition("?")
    body = urlencode(form or {}).encode()
    environ = {
        "REQUEST_METHOD": method, "PATH_INFO": unquote(path, "latin-1"), "QUERY_STRING": query,
        "CONTENT_LENGTH": str(len(body)), "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "wsgi.input": BytesIO(body),
    }
    setup_testing_defaults(environ)
    for name, value in headers.items():
        environ["HTTP_" + name.upper().replace("-", "_")] = value
    def start_response(status, headers, exc_info=None):
        print(method, path, "->", status, headers)
    print("  ", b"".join(getattr(app, "wsgi_app", app)(environ, start_response)).decode())
"""

WITH_COOKIES = '''\

import string

jars, ask_without_cookies = {}, ask

def changed(letter):
    if letter.isdigit():
        return str(int(letter) ^ 1)
    return letters[letters.index(letter) - 36]

letters = string.ascii_uppercase + string.ascii_lowercase

def ask(app, *words, visitor=0, cookies="", at=0, **options):
    """A browser for each visitor; a forged cookie is changed after *at* hundredths of it."""
    jar = {} if cookies == "none" else jars.setdefault(visitor, {})
    sent = dict(jar)
    if cookies == "forged":
        for name, value in jar.items():
            place = len(value) * at // 100
            while value[place] not in letters + string.digits:
                place += 1
            sent[name] = value[:place] + changed(value[place]) + value[place + 1:]
        jar = {}
    def with_cookies(environ, start_response):
        def started(status, headers, exc_info=None):
            for name, value in headers:
                if name.lower() == "set-cookie":
                    cookie, _, attributes = value.partition(";")
                    name, _, value = cookie.partition("=")
                    jar[name] = value
                    if not value or "max-age=0" in attributes.lower() or "1970" in attributes:
                        del jar[name]
            return start_response(status, headers)
        if sent:
            environ["HTTP_COOKIE"] = "; ".join("=".join(pair) for pair in sent.items())
        return app(environ, started)
    ask_without_cookies(with_cookies, *words, **options)
'''

TOGETHER: Mapping[str, str] = {
    "thread": """\
import threading

all_have_begun = threading.Barrier({number}, timeout=5)
pause = all_have_begun.wait
threads = [threading.Thread(target=one) for one in requests]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
""",
    "greenlet": """\
import greenlet

pause = greenlet.getcurrent().switch
workers = [greenlet.greenlet(one) for one in requests]
for worker in workers + workers:
    worker.switch()
""",
}
"""How requests are handled at the same time: each waits in its view until all have begun."""

GIVEN: Mapping[str, str] = {
    "path": "str({0}.path)",
    "method": "{0}.method",
    "endpoint": "str({0}.endpoint)",
    "query": "'{1}=' + str({0}.args.get({1!r}))",
    "form": "'{1}=' + str({0}.form.get({1!r}))",
    "header": "'{1}=' + str({0}.headers.get({1!r}))",
    "text": "{1!r}",
    "current_app": "current_app.mark",
    "g_get": "'g.{1}=' + str(getattr(g, {1!r}, None))",
    "session_get": "'session.{1}=' + repr(session.get({1!r}))",
    "values_told": "json.dumps({{k: [type(v).__name__, str(v)] for k, v in values.items()}}, "
    "sort_keys=True)",
    "url_for": "url_for({1!r}, **{2!r})",
}
"""By step, what it adds to the page; the first place is the request."""

DONE: Mapping[str, str] = {
    "log": "print('   log', {0!r})",
    "pause": "pause()",
    "g_set": "g.{0} = {1!r}",
    "session_set": "session[{0!r}] = {1!r}",
    "session_pop": "session.pop({0!r}, None)",
    "session_clear": "session.clear()",
    "header": "response.headers[{0!r}] = {1!r}",
}

ENDS: Mapping[str, str] = {
    "status": "return {page}, {0!r}",
    "headers": "return {page}, {0!r}, {1!r}",
    "give": "return {0!r}",
    "redirect": "return redirect({0!r})",
    "abort": "return abort({0!r})",
    "raise": "raise {0}({1!r})",
}

HOOKS = ("before_request", "teardown_request", "teardown_appcontext")


def exchange_lines(program: Program, place: int) -> list[str]:
    """The script, below the lines that import the submission."""
    lines = ASK.splitlines()
    if any("secret" in app for app in program["apps"]):
        lines += WITH_COOKIES.splitlines()
    requests = program["requests"]
    done = requests if program["workers"] else requests[: place + 1]
    paths = [request["path"].partition("?")[0] for request in done]
    for number, app in enumerate(program["apps"]):
        rules = {route["rule"] for route in app["routes"]}
        # A page that should be there tells of itself; why one should not be, others may.
        needed = paths if paths and paths[-1] in rules else [*rules]
        lines += _application(f"app{number + 1}", app, needed)
    if program["workers"] is None:
        lines += ["", *map(_asked, done)]
    else:
        turns = [requests[int(number)] for number in program["schedule"]]
        lines += ["", "requests = [", *(f"    lambda: {_asked(one)}," for one in turns), "]"]
        together = TOGETHER[program["workers"]].format(number=len(turns))
        lines += together.splitlines()
    return lines


def _asked(request: Mapping[str, Any]) -> str:
    words = [f"app{request.get('app', 0) + 1}", repr(request["method"]), repr(request["path"])]
    words += [
        f"{name}={request[name]!r}"
        for name in ("visitor", "cookies", "at", "form", "headers")
        if name in request
    ]
    return f"ask({', '.join(words)})"


def _application(name: str, declared: Mapping[str, Any], needed: Sequence[str]) -> Iterator[str]:
    yield from ("", f"{name} = Flask({declared['name']!r})")
    if any(step[0] == "current_app" for route in declared["routes"] for step in route["view"]):
        yield f"{name}.mark = {'mark of ' + declared['name']!r}"
    if "secret" in declared:
        yield f"{name}.secret_key = {declared['secret']!r}"
    for number, route in enumerate(declared["routes"]):
        if route["rule"] not in needed and "<" not in route["rule"]:
            continue
        options = "".join(
            f", {key}={route[key]!r}" for key in ("methods", "defaults", "endpoint") if key in route
        )
        view = route.get("name", route.get("endpoint", f"view{number}"))
        yield from _function(f"{name}.route({route['rule']!r}{options})", view, route["view"])
    for kind in HOOKS:
        for number, steps in enumerate(declared.get(kind, ())):
            yield from _function(f"{name}.{kind}", f"{kind}_{number}", steps, is_hook=True)
    for steps in declared.get("after_request", ()):
        yield from ("", f"@{name}.after_request", "def after(response):")
        yield from (f"    {DONE[word].format(*rest)}" for word, *rest in steps)
        yield "    return response"
    for code, steps in declared.get("errors", ()):
        yield from _function(f"{name}.errorhandler({code})", "handler", steps)


def _function(
    decorator: str, name: str, steps: Sequence[Sequence[Any]], *, is_hook: bool = False
) -> Iterator[str]:
    yield from ("", f"@{decorator}", f"def {name}(*given, **values):")
    if any("{0}" in GIVEN.get(word, "") for word, *_ in steps):
        yield "    asked = given[0] if given else request"
    gives = [word for word, *_ in steps if word in GIVEN]
    page = "'|'.join(page)" if gives else "''"
    if gives:
        yield "    page = []"
    for word, *arguments in steps:
        if word in GIVEN:
            yield f"    page.append({GIVEN[word].format('asked', *arguments)})"
        elif word in ENDS:
            yield f"    {ENDS[word].format(*arguments, page=page)}"
            return
        else:
            yield f"    {DONE[word].format(*arguments)}"
    if gives or not is_hook:
        yield f"    return {page}"
