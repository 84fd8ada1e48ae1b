"""What one worker stores, no other sees."""
