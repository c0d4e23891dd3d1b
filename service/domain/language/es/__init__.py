"""Spanish as people text it, on both sides of the Atlantic."""
