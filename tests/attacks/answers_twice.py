"""Answers by write, twice, after the end, in close, from a thread, and with lines of its own in headers.

Rubric: routing
Honest: 0
"""
import threading
class Answer:
    def __init__(self, start): self.start = start
    def __iter__(self):
        yield b"x"
        self.start("200 OK", [("Allow", "GET\r\nSet-Cookie: a=b")], (ValueError, ValueError("x"), None))
        raise StopIteration
    def __len__(self): return -1
    def close(self):
        self.start("200 OK\r\nX: y\r\n\r\n{\"status\": 200}", [])
        raise SystemExit(0)
class Flask:
    def __init__(self, name): pass
    def route(self, rule, **options): return lambda view: view
    def __call__(self, environ, start_response):
        write = start_response("200 OK", [("Content-Length", "-1"), ("Transfer-Encoding", "chunked")])
        if write: write(b"y" * 100_000)
        threading.Thread(target=start_response, args=("404 Not Found", [])).start()
        environ.clear()
        return Answer(start_response)
def url_for(endpoint, **values): return "/\r\nX: y"
