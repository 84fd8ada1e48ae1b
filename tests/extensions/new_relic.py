"""newrelic in its developer mode, which sends nothing."""

import os

os.environ.update(NEW_RELIC_DEVELOPER_MODE="true", NEW_RELIC_LOG="stderr")

import newrelic.agent

newrelic.agent.initialize()
newrelic.agent.register_application(timeout=10)
