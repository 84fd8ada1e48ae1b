from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any, TypeVar

from . import sessions
from .errors import HTTPException
from .globals import Context, Globals
from .links import Rule
from .wrappers import Environ, Request, Response

F = TypeVar("F", bound=Callable[..., Any])


class Flask:
    def __init__(self, import_name: str) -> None:
        self.import_name = import_name
        self.config: dict[str, Any] = {"SECRET_KEY": None, "DEBUG": False}
        self.rules: list[Rule] = []
        self.view_functions: dict[str, Callable[..., Any]] = {}
        self.handlers: dict[int | type[BaseException], Callable[..., Any]] = {}
        self.before: list[Callable[..., Any]] = []
        self.after: list[Callable[..., Any]] = []
        self.teardown: list[Callable[..., Any]] = []

    @property
    def secret_key(self) -> str | None:
        return self.config["SECRET_KEY"]

    @secret_key.setter
    def secret_key(self, key: str) -> None:
        self.config["SECRET_KEY"] = key

    def route(
        self, rule: str, methods: Iterable[str] = ("GET",), endpoint: str | None = None
    ) -> Callable[[F], F]:
        def decorator(view: F) -> F:
            self.add_url_rule(rule, endpoint or view.__name__, view, methods)
            return view

        return decorator

    def add_url_rule(
        self, rule: str, endpoint: str, view: Callable[..., Any], methods: Iterable[str]
    ) -> None:
        allowed = {method.upper() for method in methods} | {"OPTIONS"}
        if "GET" in allowed:
            allowed.add("HEAD")
        self.rules.append(Rule(rule, endpoint, frozenset(allowed)))
        self.rules.sort(key=lambda rule: rule.weight)
        self.view_functions[endpoint] = view

    def before_request(self, function: F) -> F:
        self.before.append(function)
        return function

    def after_request(self, function: F) -> F:
        self.after.insert(0, function)
        return function

    def teardown_request(self, function: F) -> F:
        self.teardown.insert(0, function)
        return function

    def errorhandler(self, key: int | type[BaseException]) -> Callable[[F], F]:
        return lambda function: self.handlers.setdefault(key, function)

    def app_context(self) -> Context:
        return Context(app=self, g=Globals())

    def request_context(self, environ: Environ) -> Context:
        request = Request(environ)
        session = sessions.load(request.cookies.get("session", ""), self.secret_key)
        return Context(app=self, g=Globals(), request=request, session=session)

    def test_request_context(self, path: str, method: str = "GET") -> Context:
        path, _, query = path.partition("?")
        environ = {"PATH_INFO": path, "QUERY_STRING": query, "REQUEST_METHOD": method}
        return self.request_context({**environ, "wsgi.input": BytesIO()})

    def match(self, request: Request) -> tuple[Rule, dict[str, Any]]:
        allowed: set[str] = set()
        for rule in self.rules:
            if (values := rule.match(request.path)) is not None:
                if request.method in rule.methods:
                    return rule, values
                allowed |= rule.methods
        if allowed:
            raise HTTPException(405, Allow=", ".join(sorted(allowed)))
        if any(rule.text[-1] == "/" and rule.match(request.path + "/") is not None for rule in self.rules):
            query = f"?{request.query_string}" if request.query_string else ""
            raise HTTPException(308, Location=f"{request.path}/{query}")
        raise HTTPException(404)

    def dispatch(self, request: Request) -> Any:
        for function in self.before:
            if (answer := function()) is not None:
                return answer
        rule, values = self.match(request)
        request.endpoint = rule.endpoint
        if request.method == "OPTIONS" and "OPTIONS" in rule.methods:
            return "", 200, {"Allow": ", ".join(sorted(rule.methods))}
        return self.view_functions[rule.endpoint](**values)

    def handle(self, error: Exception) -> Response:
        if isinstance(error, HTTPException) and error.code in self.handlers:
            return Response.of(self.handlers[error.code](error))
        for cls in type(error).__mro__:
            if cls in self.handlers:
                return Response.of(self.handlers[cls](error))
        if isinstance(error, HTTPException):
            return Response(error.description, error.code, error.headers)
        traceback.print_exception(error)
        if 500 in self.handlers:
            return Response.of(self.handlers[500](error))
        return Response("Internal Server Error", 500)

    def respond(self, request: Request, session: sessions.Session) -> Response:
        try:
            response = Response.of(self.dispatch(request))
        except Exception as error:
            response = self.handle(error)
        for function in self.after:
            response = function(response)
        if session.modified and self.secret_key:
            value = sessions.dump(session, self.secret_key) if session else "; Max-Age=0"
            response.headers["Set-Cookie"] = f"session={value}; Path=/; HttpOnly"
        return response

    def wsgi_app(self, environ: Environ, start_response: Any) -> Iterable[bytes]:
        from .globals import _request, _session

        with self.request_context(environ):
            error: BaseException | None = None
            try:
                return self.respond(_request.get(), _session.get())(environ, start_response)
            except Exception as exception:
                error = exception
                return Response("Internal Server Error", 500)(environ, start_response)
            finally:
                for function in self.teardown:
                    function(error)

    def __call__(self, environ: Environ, start_response: Any) -> Iterable[bytes]:
        return self.wsgi_app(environ, start_response)
