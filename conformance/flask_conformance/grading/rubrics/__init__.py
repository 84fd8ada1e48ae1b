"""Rubrics: those that are shipped, and teachers' own."""

from flask_conformance.grading.rubrics.form import Item, Rubric
from flask_conformance.grading.rubrics.read import NAMES, SHIPPED, RubricError, load

__all__ = ["NAMES", "SHIPPED", "Item", "Rubric", "RubricError", "load"]
