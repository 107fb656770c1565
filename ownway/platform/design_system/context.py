"""What every template knows: the frame of the page and the languages to switch to."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language

from ownway.platform.design_system.pages import frame_of

IN_ITS_OWN_WORDS = {"en-gb": "English", "cy": "Cymraeg"}


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor."""
    return {"frame": frame_of(request), "languages": languages(request)}


def languages(request: HttpRequest) -> list[dict[str, Any]]:
    """Each language of the site in its own words, with the address that switches to it and comes back here."""
    here = urlencode({"next": request.get_full_path()})
    return [
        {
            "code": code,
            "name": IN_ITS_OWN_WORDS.get(code, name),
            "current": code == get_language(),
            "href": f"{reverse('design_system:language', args=[code])}?{here}",
        }
        for code, name in settings.LANGUAGES
    ]
