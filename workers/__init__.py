"""RQ's side: the doors through which queued work comes in. Everything they do is a use-case."""
