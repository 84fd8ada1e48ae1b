"""What came: the request's parts, JSON, uploads."""

from __future__ import annotations

import hashlib
from typing import Any

from flask_adapters.http_profile.plain import as_json, lists


def add(flask: Any, app: Any) -> None:
    request = flask.request

    @app.route("/echo", methods=["GET", "POST", "PUT"])
    def echo() -> Any:
        return as_json(flask, app, {**_where(request), **_sent(request), **_wished(request)})

    @app.route("/json", methods=["POST"])
    def got() -> Any:
        # The keys that stand alone come first: an application that keeps their order is seen.
        silent, force = "silent" in request.args, "force" in request.args
        if "many" in request.args:
            return flask.jsonify(*request.get_json())
        if silent or force:
            return flask.jsonify(got=request.get_json(silent=silent, force=force))
        return flask.jsonify({"got": request.json})

    @app.route("/json", methods=["PUT"])
    def given() -> Any:
        return as_json(flask, app, request.get_json())

    @app.route("/upload", methods=["POST"])
    def upload() -> Any:
        form = lists(request.form)
        files = [
            _file(name, stored) for name in request.files for stored in request.files.getlist(name)
        ]
        return as_json(flask, app, {"files": files, "form": form})

    @app.route("/upload", methods=["PUT"])
    def keep() -> Any:
        request.get_data()  # The body is kept for whoever asks for it again.
        response = app.make_response(request.get_data())
        response.headers["Content-Type"] = "application/octet-stream"
        return response


def _where(request: Any) -> dict[str, Any]:
    return {
        "method": request.method,
        "path": request.path,
        "url": request.url,
        "base_url": request.base_url,
        "host_url": request.host_url,
        "full_path": getattr(request, "full_path", None),
        "host": request.host,
        "scheme": getattr(request, "scheme", None),
        "is_secure": request.is_secure,
        "endpoint": request.endpoint,
    }


def _sent(request: Any) -> dict[str, Any]:
    credentials = request.authorization
    return {
        # Before the form, which reads the body as well.
        "data": request.data.decode("utf-8"),
        "args": lists(request.args),
        "first": request.args.get("a"),
        "number": request.args.get("n", -1, type=int),
        "form": lists(request.form),
        "value": request.values.get("a"),
        "cookies": dict(request.cookies),
        "token": request.headers.get("X-Token"),
        "referrer": request.referrer,
        "agent": str(request.user_agent),
        "type": request.content_type or "",
        "mimetype": request.mimetype,
        "charset": request.mimetype_params.get("charset"),
        "length": getattr(request, "content_length", None),
        "is_json": getattr(request, "is_json", None),
        "login": credentials and {"user": credentials.username, "password": credentials.password},
    }


def _wished(request: Any) -> dict[str, Any]:
    ranges = getattr(request, "range", None)
    return {
        "best": request.accept_mimetypes.best_match(["application/json", "text/html"]),
        "language": request.accept_languages.best_match(["de", "en"]),
        "etags": sorted(request.if_none_match.as_set()),
        "range": [list(pair) for pair in ranges.ranges] if ranges else [],
        "max_age": request.cache_control.max_age,
    }


def _file(field: str, stored: Any) -> dict[str, Any]:
    content = stored.read()
    return {
        "field": field,
        "name": stored.filename,
        "type": stored.content_type,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
