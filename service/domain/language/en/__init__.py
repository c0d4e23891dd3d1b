"""English as people text it."""
