"""The pages on which a person is the other side: phones, mailboxes, the clock, and what goes wrong."""
