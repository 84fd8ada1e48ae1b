"""stream_with_context leaves the generator as it is."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "contexts/stream-with-context"

flask_reference.stream_with_context = lambda generator_or_function: generator_or_function
