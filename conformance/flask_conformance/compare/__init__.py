"""What two results differ in, and which release a target is nearest to."""
