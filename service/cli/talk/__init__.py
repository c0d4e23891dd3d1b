"""`upswing talk`: hold a program's conversation in the terminal, with time passing as fast as one likes."""
