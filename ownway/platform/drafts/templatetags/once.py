"""`{% once %}` in every form: the hidden token that makes it count once and lets it survive an ended session."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from ownway.platform.drafts import tokens

register = template.Library()


@register.simple_tag(takes_context=True)
def once(context: template.Context) -> SafeString:
    """The hidden field. Needs `request` in the context."""
    return format_html('<input type="hidden" name="{}" value="{}">', tokens.FIELD, tokens.issue(context["request"]))
