"""Ownway: self-directed support for adult social care."""

__version__ = "0.1.0"
