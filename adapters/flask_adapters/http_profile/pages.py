"""Templates."""

from __future__ import annotations

from typing import Any


def add(flask: Any, app: Any) -> None:
    @app.context_processor
    def site() -> dict[str, str]:
        return {"site": "profile"}

    def loud(text: str) -> str:
        return text.upper()

    if hasattr(app, "template_filter"):
        app.template_filter("loud")(loud)
    else:
        app.jinja_env.filters["loud"] = loud

    @app.route("/page/<name>")
    def shown(name: str) -> Any:
        how = flask.request.args.get("as")
        if how == "txt":
            text = flask.render_template("page.txt", name=name)
            return app.response_class(text, mimetype="text/plain")
        if how == "string":
            return flask.render_template_string("name: {{ name }}", name=name)
        return flask.render_template("page.html", name=name)
