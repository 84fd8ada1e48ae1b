"""Submissions: taken from files, folders and archives, as plain content that nothing is run of."""

from flask_conformance.grading.submissions.collect import collect
from flask_conformance.grading.submissions.submission import Submission

__all__ = ["Submission", "collect"]
