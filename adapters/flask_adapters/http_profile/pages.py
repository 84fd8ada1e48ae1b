"""Templates."""

from __future__ import annotations

from typing import Any


def add(flask: Any, app: Any) -> None:
    @app.context_processor
    def site() -> dict[str, str]:
        # The view's own name goes before this one since 0.6, the first release with signals.
        goes_before = hasattr(app, "json") or hasattr(flask, "signals_available")
        return {"site": "profile", **({"name": "nobody"} if goes_before else {})}

    def in_capitals(text: str) -> str:
        return text.upper()

    if hasattr(app, "template_filter"):
        app.template_filter("loud")(in_capitals)
    else:
        app.jinja_env.filters["loud"] = in_capitals

    @app.route("/page/<name>")
    def shown(name: str) -> Any:
        how = flask.request.args.get("as")
        if how == "txt":
            text = flask.render_template("page.txt", name=name)
            return app.response_class(text, mimetype="text/plain")
        if how == "string":
            return flask.render_template_string("name: {{ name }}", name=name)
        if how == "xml":
            text = flask.render_template("page.xml", name=name)
            return app.response_class(text, mimetype="application/xml")
        return filled(flask, name)


def filled(flask: Any, name: str) -> Any:
    """The page of that name, with what the query gives."""
    given = {"mark": flask.request.args["mark"]} if "mark" in flask.request.args else {}
    return flask.render_template("page.html", name=name, **given)
