"""The spec: what is required of a Flask-style framework.

A folder is a chapter, a class a requirement (its docstring is the normative text), a method a
clause. Fixtures: ``flask`` is the framework under test, ``werkzeug`` the parts of Werkzeug it
offers, ``client(app)`` a client with its own cookies, ``environ(path, …)`` builds a WSGI environ,
``names`` draws values that an answer cannot know, ``workers`` runs generators as threads, greenlets
and tasks, step by step, in one schedule or in every one, ``served(make)`` are the visitors of an
application, who come at once.
"""

CHAPTERS = (
    "wsgi",
    "application",
    "routing",
    "locals",
    "contexts",
    "dispatch",
    "sessions",
    "middleware",
    "isolation",
    "requests",
    "responses",
    "templates",
    "blueprints",
    "views",
    "signals",
    "testing",
    "cli",
    "async",
    "logging",
)
"""The table of contents, in reading order; the first nine are the core profile."""
