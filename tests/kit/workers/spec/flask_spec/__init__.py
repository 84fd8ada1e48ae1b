"""A spec in miniature: one chapter about workers."""
