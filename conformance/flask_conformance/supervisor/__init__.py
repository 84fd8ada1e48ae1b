"""Runs the spec in subject processes, watches them, and builds a Run of what they tell."""

from flask_conformance.supervisor.conduct import Interrupted, conduct
from flask_conformance.supervisor.settings import Settings, SettingsError
from flask_conformance.supervisor.starting import SubjectError

__all__ = ["Interrupted", "Settings", "SettingsError", "SubjectError", "conduct"]
