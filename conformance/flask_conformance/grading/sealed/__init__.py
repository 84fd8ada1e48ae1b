"""Sealed checks: what is drawn for a submission to do, and what must then be seen."""
