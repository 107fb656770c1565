"""Acting from a page: what an action refuses is said where it happened, and nothing else of it stays."""

from collections.abc import Callable
from typing import TypeVar

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from ownway.platform.access.verdict import Refused
from ownway.platform.design_system.pages import Page

T = TypeVar("T")


def tried(form: forms.BaseForm, act: Callable[[], T]) -> T | None:
    """The action's result; when it is refused, None and the sentence on top of the form."""
    try:
        with transaction.atomic():
            return act()
    except Refused as refused:
        form.add_error(None, refused.sentence)
        return None


class RefusedMiddleware:
    """An action refused outside a form is a page with the sentence, not a fault."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, Refused):
            return None
        transaction.set_rollback(True)
        page = Page(heading=_("This cannot be done just now"))
        return render(request, "errors/refused.html", {"page": page, "sentence": exception.sentence}, status=409)
