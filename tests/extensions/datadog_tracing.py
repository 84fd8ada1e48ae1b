"""ddtrace with its patch of Flask; what it would send goes nowhere."""

import os

os.environ.update(DD_TRACE_AGENT_URL="http://127.0.0.1:9", DD_TRACE_STARTUP_LOGS="false")

from ddtrace import patch

patch(flask=True)
