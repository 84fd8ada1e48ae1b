"""The policy on other origins is sent as its member of the enumeration is shown."""

from werkzeug.http import COOP
from werkzeug.utils import header_property

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/cross-origin-policies"

Response.cross_origin_opener_policy = header_property(
    "Cross-Origin-Opener-Policy", COOP.UNSAFE_NONE, COOP, str
)
