"""Varies: the test client writes its requests as HTTP messages, reads them as a server does, and
the answers' heads likewise.
Correct: the documentation says that it sends requests to the application; this is what they are.
"""

import io

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "responses", "sessions", "contexts")

own = werkzeug.test.run_wsgi_app


def run_wsgi_app(app, environ, buffered=False):
    names = {name for name in environ if name.startswith("HTTP_")}
    head = "".join(f"{name[5:].replace('_', '-')}: {environ[name]}\r\n" for name in sorted(names))
    told = {name: value for name, value in environ.items() if name not in names}
    for name, value in fields(head.encode("latin-1")):
        told["HTTP_" + name.upper().replace("-", "_")] = value
    if told.get("CONTENT_LENGTH", "").isdigit() and isinstance(told["wsgi.input"], io.BytesIO):
        told["wsgi.input"] = io.BytesIO(told["wsgi.input"].read(int(told["CONTENT_LENGTH"])))
    # What the application leaves in its environ, the client looks for there.
    environ.clear()
    environ.update(told)
    body, status, headers = own(app, environ, buffered)
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    code, _, reason = f"HTTP/1.1 {status}\r\n".partition(" ")[2].strip().partition(" ")
    return body, f"{code} {reason}", type(headers)(fields(lines.encode("latin-1")))


def fields(lines):
    found = []
    for line in lines.decode("latin-1").split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        found.append((name, value.strip(" \t")))
    return found


werkzeug.test.run_wsgi_app = run_wsgi_app
