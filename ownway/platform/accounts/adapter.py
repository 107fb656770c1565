"""How allauth behaves here: nobody signs up at a page of its own; accounts come with a journey or an employer."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class Adapter(DefaultAccountAdapter):
    """Sign-in only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts are made by `accounts.actions`."""
        return False
