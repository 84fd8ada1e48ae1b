"""The spec: what is required of a Flask-style framework.

A folder is a chapter, a class a requirement (its docstring is the normative text), a method a
clause. Fixtures: ``flask`` is the framework under test, ``werkzeug`` the parts of Werkzeug it
offers, ``client(app)`` a client with its own cookies, ``environ(path, …)`` builds a WSGI environ,
``names`` draws values that an answer cannot know, ``workers`` runs generators as threads, greenlets
and tasks, step by step, in one schedule or in every one, ``served(make)`` are the visitors of an
application, who come at once.
"""

VERSION = "1.2"
"""The version of the spec: a requirement that comes later says so with ``since=``."""

PARTS = {
    "The framework": (
        "routing",
        "dispatch",
        "requests",
        "responses",
        "templates",
        "sessions",
        "contexts",
        "isolation",
        "application",
        "blueprints",
        "testing",
        "cli",
        "views",
        "logging",
        "signals",
        "async",
        "wsgi",
    ),
    "The toolkit": (
        "locals",
        "url-map",
        "middleware",
    ),
}
"""The two parts and their chapters, in reading order: what a newcomer needs first comes first.

The framework is what an application sees, the toolkit are parts of Werkzeug used by themselves.
"""

CHAPTERS = tuple(chapter for chapters in PARTS.values() for chapter in chapters)
"""The table of contents. A chapter's name begins its ids; in its folder's name ``-`` is ``_``."""
