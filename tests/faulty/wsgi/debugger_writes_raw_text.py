"""The debugger's page has the text of an exception in it as it is."""

from werkzeug.debug.tbtools import DebugTraceback

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/debugger-escapes"

render = DebugTraceback.render_debugger_html


def raw(self, *arguments, **options):
    return render(self, *arguments, **options).replace("</head>", f"{self._te}</head>")


DebugTraceback.render_debugger_html = raw
