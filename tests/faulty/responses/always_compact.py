"""JSON is compact whatever the provider says."""

from flask_adapters.reference import adapter as adapter
from flask_reference.json.provider import DefaultJSONProvider

BREAKS = "responses/json-provider"


def compact(self, *args, **kwargs):
    text = self.dumps(self._prepare_response_obj(args, kwargs), separators=(",", ":"))
    return self._app.response_class(f"{text}\n", mimetype=self.mimetype)


DefaultJSONProvider.response = compact
