"""How people ask in English for no more texts, and what only sounds like it, in the one spelling of hearing."""
