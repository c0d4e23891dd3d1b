"""What Upswing decides, and nothing else: pure functions over plain values, no clock, no I/O."""
