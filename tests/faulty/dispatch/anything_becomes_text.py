"""Whatever a view returns that is not understood is sent as its text."""

from flask_adapters.reference import adapter as adapter
from flask_reference.responses import Responses

BREAKS = "dispatch/return-unusable"

adopt = Responses._adopt


def lenient(self, body):
    try:
        return adopt(self, body)
    except TypeError:
        if body is None:
            raise
        return self.response_class(str(body))


Responses._adopt = lenient
