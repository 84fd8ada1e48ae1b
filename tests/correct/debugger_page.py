"""Varies: the debugger's page has other words around.
Correct: no documentation gives its text.
"""

import werkzeug.debug.tbtools as tbtools

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/*debug*",)


tbtools.HEADER = tbtools.HEADER.replace("Werkzeug Debugger", "Debugger of the site")
tbtools.SUMMARY_HTML = "<section>" + tbtools.SUMMARY_HTML + "</section>"
