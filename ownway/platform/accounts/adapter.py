"""How allauth behaves here: nobody signs up at a page of its own; accounts come with a journey or an employer."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

DO_NOT_FIT = _("These do not fit together. Look at both again; nothing was lost.")


class Adapter(DefaultAccountAdapter):
    """Sign-in only, and its errors in plain words."""

    error_messages: dict[str, Any] = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": DO_NOT_FIT,
        "email_password_mismatch": DO_NOT_FIT,
        "too_many_login_attempts": _(
            "Too many tries, so we stopped for 5 minutes to keep you safe. Then try again, or ring us."
        ),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts are made by `accounts.actions`."""
        return False
