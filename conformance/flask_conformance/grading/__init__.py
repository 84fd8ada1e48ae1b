"""Grades untrusted submissions: homework and interviews, by a rubric, fairly and safely."""
