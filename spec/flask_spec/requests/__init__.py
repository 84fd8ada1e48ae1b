"""What a view learns of the request it answers, and the limits that a request must keep."""
