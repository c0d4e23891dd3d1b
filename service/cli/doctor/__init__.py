"""`upswing doctor`: checks from the database to the help lines, each with what to do."""
