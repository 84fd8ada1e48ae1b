"""What belongs to one worker never reaches another, at whatever moment their turns change."""
