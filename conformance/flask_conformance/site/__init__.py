"""The matrix of requirements by releases, for people: a site, a summary, a badge."""
