"""The embedded PostgreSQL and its launcher. Knows nothing of Django; `embedded` is the way in."""
