"""The application of the HTTP profile made of a submission's names, in its sandbox.

Of a submission only what a check is about is used; for the rest ready parts stand in. Nothing here
knows what an answer must be.
"""
