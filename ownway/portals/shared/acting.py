"""Acting from a page: what an action refuses is said where it happened, and nothing else of it stays."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from ownway.platform.access.verdict import Refused
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.pages import Page
from ownway.platform.drafts.keeping import typed
from ownway.portals.shared.request import Request

T = TypeVar("T")
F = TypeVar("F", bound=Form)


def tried(form: forms.BaseForm, act: Callable[[], T]) -> T | None:
    """The action's result; when it is refused, None and the sentence on top of the form."""
    try:
        with transaction.atomic():
            return act()
    except Refused as refused:
        form.add_error(None, refused.sentence)
        return None


def filled(form: type[F], request: Request, **more: Any) -> F:
    """A form with what was just sent, or typed here before and never sent."""
    data = typed(request)
    return form(data, judged=not request.from_draft, **more)


def acted(request: Request, form: forms.BaseForm, act: Callable[[], object]) -> bool:
    """Whether the form was sent, understood and acted on. What an action refuses stands on the form."""
    if request.method != "POST" or not form.is_valid():
        return False
    tried(form, act)
    return not form.errors


class RefusedMiddleware:
    """An action refused outside a form is a page with the sentence, not a fault."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: Request, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, Refused):
            return None
        transaction.set_rollback(True)
        page = Page(heading=_("This cannot be done just now"))
        return render(request, "errors/refused.html", {"page": page, "sentence": exception.sentence}, status=409)
