"""The version of the event stream between a subject process and its supervisor."""

PROTOCOL = 1
