import threading
from urllib.parse import parse_qs

state = threading.local()


class Request:
    def __init__(self, environ):
        self.environ = environ

    @property
    def method(self):
        return self.environ["REQUEST_METHOD"].upper()

    @property
    def path(self):
        raw = self.environ.get("PATH_INFO") or "/"
        return raw.encode("latin-1").decode("utf-8", errors="replace")

    @property
    def query_string(self):
        return self.environ.get("QUERY_STRING", "")

    @property
    def args(self):
        return {k: v[0] for k, v in parse_qs(self.query_string, keep_blank_values=True).items()}


class _Request:
    def __getattr__(self, name):
        return getattr(state.request, name)


request = _Request()


class HTTPError(Exception):
    def __init__(self, code, text, **headers):
        super().__init__(text)
        self.code, self.text = code, text
        self.headers = [(k, v) for k, v in headers.items()]


class NotFound(HTTPError):
    def __init__(self):
        super().__init__(404, "Not Found")


class MethodNotAllowed(HTTPError):
    def __init__(self, methods):
        super().__init__(405, "Method Not Allowed", Allow=", ".join(sorted(methods)))


class Redirect(HTTPError):
    def __init__(self, location):
        super().__init__(301, "Moved Permanently", Location=location)
