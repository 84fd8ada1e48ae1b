"""What a grading writes: for students, for the teacher, for platforms."""
