"""Keeps the processes of one machine alive together, and ends them together."""
