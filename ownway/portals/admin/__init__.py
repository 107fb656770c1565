"""Organisations, workers, roles, delegations and limits."""
