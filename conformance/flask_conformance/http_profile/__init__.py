"""The HTTP profile: an application in any language, checked from outside by what it answers.

:func:`check` is the whole of it; ``spec/http`` has the page and the checks.
"""

from flask_conformance.http_profile.whole import NotTheProfileError as NotTheProfileError
from flask_conformance.http_profile.whole import Settings as Settings
from flask_conformance.http_profile.whole import check as check
