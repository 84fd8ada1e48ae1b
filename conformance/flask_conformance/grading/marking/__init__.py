"""From a submission and a rubric to a result: the one function that every way of running calls."""
