"""How a cry for help sounds in English, and what only sounds like one, in the one spelling of hearing.

Sources: the warning signs of the 988 Lifeline and the first questions of the Columbia protocol (wish to be dead, means,
plan, goodbye), in the words people type; and the slang that hides from filters ("unalive", "kms").
"""
