"""Filters for templates; components need none."""

from django import forms, template
from django.template.defaultfilters import linebreaksbr

from ownway.platform.design_system.forms import ErrorSummary
from ownway.platform.design_system.rendering import Component, Content
from ownway.platform.design_system.values import pounds

register = template.Library()
register.filter("pounds", pounds)


@register.filter
def error_summary(form: forms.BaseForm) -> ErrorSummary | str:
    """For pages of other libraries that give their template nothing but a form."""
    return ErrorSummary.of(form) or ""


@register.filter
def lines(content: Content) -> str:
    """Text with its line breaks kept, escaped; or a component as it is."""
    return str(content) if isinstance(content, Component) else linebreaksbr(str(content))
