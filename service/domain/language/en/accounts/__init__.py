"""How people tell in English whether they did it without saying so: idioms, frames, the state a thing is in."""
