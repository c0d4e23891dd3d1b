"""Making decisions happen, inside the caller's transaction: rows change, texts wait in the outbox, nothing is sent."""
