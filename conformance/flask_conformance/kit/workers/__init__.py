"""Workers of every kind, stepped one at a time in an order that is given.

A worker is a generator: what it does up to a ``yield`` is one step, done inside the worker's own
thread, greenlet or task. What it yields says what it did, for the time line of a failure.
"""

from flask_conformance.kit.workers.kinds import KINDS, Kind
from flask_conformance.kit.workers.scheduler import ScheduleFailed, Workers
from flask_conformance.kit.workers.schedules import ScheduleError
from flask_conformance.kit.workers.schedules import parse as parse_schedule
from flask_conformance.kit.workers.shortest import shortest
from flask_conformance.kit.workers.step import WorkerStuck
from flask_conformance.kit.workers.timeline import Timeline

__all__ = [
    "KINDS",
    "Kind",
    "ScheduleError",
    "ScheduleFailed",
    "Timeline",
    "WorkerStuck",
    "Workers",
    "parse_schedule",
    "shortest",
]
