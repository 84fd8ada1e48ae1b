"""Expected: 0. A fine ASGI application; the assignment asks for a WSGI callable, which no server here finds."""

import asyncio
import inspect
import re


class Flask:
    def __init__(self, name):
        self.name = name
        self.routes = []

    def route(self, rule, methods=("GET",), defaults=None, endpoint=None):
        pattern = re.compile(re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", rule))

        def decorator(view):
            self.routes.append((pattern, set(methods), view))
            return view

        return decorator

    async def __call__(self, scope, receive, send):
        for pattern, methods, view in self.routes:
            match = pattern.fullmatch(scope["path"])
            if match and scope["method"] in methods:
                body = view(**match.groupdict())
                if inspect.isawaitable(body):
                    body = await body
                await self.reply(send, 200, body)
                return
        await self.reply(send, 404, "not found")

    async def reply(self, send, status, body):
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": body.encode()})


if __name__ == "__main__":
    asyncio.run(Flask("x")({"path": "/", "method": "GET"}, None, print))
