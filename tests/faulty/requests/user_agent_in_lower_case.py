"""The user agent is told in lower case."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/user-agent"

Request.user_agent_class = type(
    "Agent",
    (),
    {
        "__init__": lambda self, text: setattr(self, "string", text.lower()),
        "__str__": lambda self: self.string,
    },
)
