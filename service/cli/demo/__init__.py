"""`upswing demo`: the real system lives some weeks of three clients, in about a minute."""
