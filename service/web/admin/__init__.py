"""The desk: the staff's pages."""
