"""Varies: the files that the debugger's page needs have names with a version.
Correct: the documentation names no files of the debugger.
"""

import werkzeug.debug.tbtools as tbtools
from werkzeug.debug import DebuggedApplication

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/*debug*", "cli/run*")

NAMES = {f"v1-{name}": name for name in ("style.css", "debugger.js", "console.png")}
own = DebuggedApplication.get_resource


def get_resource(self, request, filename):
    return own(self, request, NAMES.get(filename, f"no-{filename}"))


DebuggedApplication.get_resource = get_resource
for text in ("HEADER", "PAGE_HTML", "CONSOLE_HTML"):
    page = getattr(tbtools, text)
    for told, name in NAMES.items():
        page = page.replace(f"f={name}", f"f={told}")
    setattr(tbtools, text, page)
