"""The release of Flask whose observable behaviour this implementation claims to have."""

FLASK = "3.1.3"
