"""Writes answers where the grader reads them, in every form that they must not have.

Rubric: mini-flask
Honest: 0
"""

import itertools, json, os
odd = [
    None, 0, -1, True, 1e308, "x", "\ud800", [], {}, [[]], {"status": 200}, {"status": "200 OK", "headers": [], "body": ""},
    {"status": 200, "headers": 5, "body": ""}, {"status": 200, "headers": [5], "body": ""},
    {"status": 200, "headers": [["a"]], "body": ""}, {"status": 200, "headers": [[1, 2]], "body": ""},
    {"status": 200, "headers": [], "body": "not base64 \u2028"}, {"status": 200, "headers": [], "body": 7},
    {"status": 1 << 200, "headers": [["Location", "//["]], "body": ""}, {"status": [200], "headers": {}, "body": []},
    {"status": 200, "headers": [["Set-Cookie", "\ud800=\x00; Max-Age=x; Expires=y"]] * 500, "body": "A" * 90000},
    {"status": 200.5, "headers": [["Content-Type", "application/json"]], "body": "W10="}, {"raised": 5}, {"raised": ["x" * 9999]},
    {"status": 200, "headers": [["Location", "http://[::1"], ["Allow", "\ufeff"]], "body": "e30="},
]
turns = itertools.cycle(odd)
def writes():
    one = next(turns)
    for line in ({"answer": one}, {"listens": True}, {"answer": one, "listens": True}, {"check": one, "seen": one}, {"begins": one}):
        os.write(3, json.dumps(line).encode() + b"\n")
    os.write(3, b'{"answer": ' + b"[" * 2000 + b"]" * 2000 + b"}\n" + b'{"answer": NaN}\n\xff\xfe\n')
class Flask:
    def __init__(self, name): writes()
    def route(self, rule, **options): return lambda view: view
    before_request = after_request = teardown_request = lambda self, f: f
    def errorhandler(self, what): return lambda f: f
    def __call__(self, environ, start_response):
        writes()
        raise ValueError
request = session = g = current_app = Flask("x")
def url_for(*names, **values): writes()
abort = redirect = url_for
