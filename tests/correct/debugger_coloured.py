"""Varies: the debugger colours each word of the lines that it shows, and writes blanks as
references.
Correct: the documentation says that the lines are shown, and not in which HTML.
"""

import re

from werkzeug.debug.tbtools import DebugFrameSummary, DebugTraceback

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/*debug*", "cli/run*")


def coloured(line):
    pieces = re.split(r"(<[^>]*>|&[#\w]+;)", line)
    return "".join(
        piece
        if piece[:1] in ("<", "&")
        else re.sub(r"(\w+)", r'<span class="a-word of-the-site-s-own-colours">\1</span>', piece)
        for piece in pieces
    )


own_frame, own_page = DebugFrameSummary.render_html, DebugTraceback.render_traceback_html


def render_html(self, mark_library):
    page = own_frame(self, mark_library)
    return re.sub(r"(?<=<pre )(.*?)(?=</pre>)", lambda m: coloured_tag(m[1]), page, flags=re.DOTALL)


def coloured_tag(text):
    tag, close, line = text.partition(">")
    return tag + close + coloured(line)


DebugFrameSummary.render_html = render_html
DebugTraceback.render_traceback_html = lambda self, include_title=True: re.sub(
    r"(<blockquote>)(.*?)(</blockquote>)",
    lambda m: m[1] + m[2].replace(" ", "&#32;") + m[3],
    own_page(self, include_title),
    flags=re.DOTALL,
)
