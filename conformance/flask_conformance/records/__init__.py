"""What releases and targets were seen to do: kept, read, and compared."""
