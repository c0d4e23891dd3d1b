"""A long rehearsal: clients fall due and text in, faults strike at random, and at the end it is counted."""
