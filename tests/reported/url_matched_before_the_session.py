"""Report: pallets/flask#4053
A custom converter cannot look at the session, which is opened after the URL is matched.
"""

from flask.ctx import RequestContext

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = (
    "contexts/session-opened-on-push",
    "routing/custom-converter",
    "contexts/matched-on-push",
)

own = RequestContext.push


def push(self):
    if self._session is not None or self.url_adapter is None:
        return own(self)
    open_session = self.app.session_interface.open_session

    def later(app, request):
        self.match_request()
        return open_session(app, request)

    interface = self.app.session_interface
    try:
        interface.open_session = later
    except AttributeError:
        return own(self)
    try:
        return own(self)
    finally:
        del interface.open_session


RequestContext.push = push
