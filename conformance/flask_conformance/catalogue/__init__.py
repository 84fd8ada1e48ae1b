"""The spec as data: its chapters, requirements and clauses, read from the classes themselves."""
