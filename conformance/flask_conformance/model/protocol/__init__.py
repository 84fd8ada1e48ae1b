"""What subjects tell and results hold, as types: events, results, records.

All JSON of the project has these forms. They are plain dataclasses, since the subject side, which
is installed beside old pins, writes events with the standard library alone; the supervising side
reads, checks and describes them with :mod:`flask_conformance.codec`.
"""

from __future__ import annotations

from flask_conformance.model.protocol.events import (
    ESSENTIAL,
    EVENTS,
    PROTOCOL,
    Begin,
    Broken,
    End,
    Event,
    Failure,
    FirstLook,
    Hello,
    Instructions,
    ListedClause,
    ListedRequirement,
    Loaded,
    Looked,
    Obstacle,
    Result,
    Start,
    Stopped,
    Unusable,
)
from flask_conformance.model.protocol.records import (
    ChapterRecord,
    Line,
    Record,
    Releases,
    Status,
    ValueInReleases,
)
from flask_conformance.model.protocol.results import (
    ClauseResult,
    RequirementResult,
    Run,
)

__all__ = [
    "ESSENTIAL",
    "EVENTS",
    "PROTOCOL",
    "Begin",
    "Broken",
    "ChapterRecord",
    "ClauseResult",
    "End",
    "Event",
    "Failure",
    "FirstLook",
    "Hello",
    "Instructions",
    "Line",
    "ListedClause",
    "ListedRequirement",
    "Loaded",
    "Looked",
    "Obstacle",
    "Record",
    "Releases",
    "RequirementResult",
    "Result",
    "Run",
    "Start",
    "Status",
    "Stopped",
    "Unusable",
    "ValueInReleases",
]
