"""Two small things that pages need from the server: the colours of a theme, and another language."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from ownway.platform.access.doors import Public, door
from ownway.platform.design_system.theme import Theme, ThemeError, theme_css


@door(Public("colours; holds nothing about anybody"))
@require_safe
@cache_control(public=True, max_age=31536000, immutable=True)
def theme(request: HttpRequest, name: str) -> HttpResponse:
    """The stylesheet `Theme.stylesheet_name`: the colours are in the name, so it needs no organisation."""
    accent, _, rest = name.partition("-")
    try:
        asked = Theme(name="", accent=f"#{accent}", accent_text=f"#{rest.partition('-')[0]}")
    except ThemeError as unreadable:
        raise Http404(str(unreadable)) from unreadable
    return HttpResponse(theme_css(asked), content_type="text/css; charset=utf-8")


@door(Public("remembers a language in a cookie; holds nothing about anybody"))
@require_safe
def language(request: HttpRequest, code: str) -> HttpResponse:
    """Speak another language from now on, and go back to the page."""
    if code not in dict(settings.LANGUAGES):
        raise Http404
    back = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure()):
        back = "/"
    response = HttpResponseRedirect(back)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME, code, max_age=31536000, secure=request.is_secure(), httponly=True, samesite="Lax"
    )
    return response
