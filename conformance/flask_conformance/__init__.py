"""The machine that checks Flask-style frameworks against the spec.

What a chapter of the spec or an adapter needs is importable from here.
"""

from flask_conformance.kit.adapter import Adapter
from flask_conformance.model.edition import Edition
from flask_conformance.model.requirement import MAY, MUST, SHOULD, applies, fact, requirement

__all__ = ["MAY", "MUST", "SHOULD", "Adapter", "Edition", "applies", "fact", "requirement"]
