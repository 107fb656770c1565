"""The form of the sign-in page: an e-mail address or a reference, and the words that go with it."""

import re
from typing import Any

from allauth.account.forms import LoginForm
from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from ownway.platform.accounts.signing_in import UNMISTAKABLE, let_idle_time_end
from ownway.platform.design_system.fields import OneLine

REFERENCE = re.compile(rf"([{UNMISTAKABLE}]{{4}})" * 3)


class SignIn(LoginForm):
    """allauth's own sign-in, its rate limits included, in plain words. A reference is read however it is typed."""

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["login"] = OneLine(
            _("E-mail address or reference"),
            hint=_("A reference has three groups of four letters and numbers."),
            missing=_("Enter your e-mail address or your reference"),
            required=True,
            max_length=254,
            attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"},
        )
        self.fields["password"] = forms.CharField(
            label=_("Password or passphrase"),
            help_text=_("A passphrase is the five words that came with your reference."),
            strip=False,
            error_messages={"required": _("Enter your password or your passphrase")},
            widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        )

    def clean(self) -> dict[str, Any]:
        """Read a reference in small letters or without dashes, and its words in any case."""
        parts = REFERENCE.fullmatch(re.sub(r"[\W_]", "", self.cleaned_data.get("login", "")).upper())
        if parts:
            self.cleaned_data["login"] = "-".join(parts.groups())
            self.cleaned_data["password"] = " ".join(self.cleaned_data.get("password", "").lower().split())
        return super().clean()

    def login(self, request: HttpRequest, redirect_url: str | None = None) -> HttpResponse:
        """Sign in; the session ends when nobody uses it, not when the browser closes."""
        response = super().login(request, redirect_url)
        if request.user.is_authenticated:
            let_idle_time_end(request)
        return response
